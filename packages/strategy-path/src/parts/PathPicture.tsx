import { type Point, share, shareDown } from '@servitization/ui';
import type { ReactNode } from 'react';
import { pathLine, SIZE } from '../pathLine.ts';
import type { PathView } from '../pathViews.ts';
import styles from './PathPicture.module.css';

const HEADS = { innovation: 'M-4 6 0 0 4 6', ecosystem: 'M-6-4 0 0-6 4', scaling: 'M-7 0 0 0 0 7' };

export interface PathPictureProps {
  readonly path: PathView;
  /** Where the firm is; `null` when it has no place yet. */
  readonly firm: Point | null;
}

/** The path through the matrix, and the firm where it has a place. Its text stands beside it. */
export function PathPicture({ path, firm }: PathPictureProps): ReactNode {
  const ends = { x: share(SIZE - 0.5, SIZE), y: shareDown(SIZE - 0.5, SIZE) };
  return (
    <svg className={styles.picture} width="88" height="88" aria-hidden="true">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.grid} d="M0 0H3V3H0Z M1 0V3M2 0V3M0 1H3M0 2H3" />
        <path className={styles.line} d={pathLine(path.id)} />
      </svg>
      <svg className={styles.head} x={ends.x} y={ends.y} aria-hidden="true">
        <path className={styles.line} d={HEADS[path.id]} />
      </svg>
      {firm && (
        <circle
          className={styles.firm}
          cx={share(firm.x, SIZE)}
          cy={shareDown(firm.y, SIZE)}
          r="4.5"
        />
      )}
    </svg>
  );
}
