import type { ReactNode } from 'react';
import type { ReasonView } from '../pathViews.ts';
import styles from './Reasons.module.css';

/** The longest bar on either side of the spine, and the height of all, in px. */
const LENGTH = 36;
const HEIGHT = 12;

export interface ReasonsProps {
  readonly reasons: readonly ReasonView[];
  readonly kind: 'for' | 'against';
  /** What to say when there are none. */
  readonly none: string;
}

/** Reasons on one side of the spine: filled bars count for the path, hollow ones against it. */
export function Reasons({ reasons, kind, none }: ReasonsProps): ReactNode {
  if (reasons.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ id, text, share: length }) => (
        <li key={id} className={styles.reason}>
          <span>{text}</span>
          <svg
            className={styles.bar}
            viewBox={`0 0 ${2 * LENGTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            height={HEIGHT}
            aria-hidden="true"
          >
            <rect
              className={styles[kind]}
              x={kind === 'for' ? LENGTH : LENGTH * (1 - length)}
              y="1"
              width={LENGTH * length}
              height={HEIGHT - 2}
            />
            <line className={styles.spine} x1={LENGTH} x2={LENGTH} y1="-4" y2={HEIGHT + 4} />
          </svg>
        </li>
      ))}
    </ul>
  );
}
