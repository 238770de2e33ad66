import { type Point, share, shareDown } from '@servitization/ui';
import type { ReactNode } from 'react';
import { endOf, lineThrough, pathPoints, SIZE } from '../pathLine.ts';
import type { PathView } from '../pathViews.ts';
import styles from './PathPicture.module.css';

export interface PathPictureProps {
  readonly path: PathView;
  /** Where the firm is; `null` when it has no place yet. */
  readonly firm: Point | null;
  /** Id of the text that says where the firm's route leads. */
  readonly describedBy: string;
}

/** The path through the matrix, thin, and what is left of it from the firm's own place, thick. */
export function PathPicture({ path, firm, describedBy }: PathPictureProps): ReactNode {
  const { points } = path.route;
  const end = endOf(points);
  return (
    <svg
      className={styles.picture}
      width="88"
      height="88"
      role="img"
      aria-label={path.picture}
      aria-describedby={describedBy}
    >
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.grid} d="M0 0H3V3H0Z M1 0V3M2 0V3M0 1H3M0 2H3" />
        <path className={styles.whole} d={lineThrough(pathPoints(path.id))} />
        {end && <path className={styles.left} d={lineThrough(points)} />}
      </svg>
      {end && (
        <svg
          className={styles.head}
          x={share(end.at.x, SIZE)}
          y={shareDown(end.at.y, SIZE)}
          aria-hidden="true"
        >
          <path className={styles.left} d="M-6-5 0 0-6 5" transform={`rotate(${end.turn})`} />
        </svg>
      )}
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
