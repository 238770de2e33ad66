import type { ReactNode } from 'react';
import styles from './Points.module.css';

export interface PointsProps {
  readonly title: string;
  readonly points: readonly string[];
  /** What to say when there are none. */
  readonly none: string;
}

/** What speaks for or against something, in the room of a few lines. */
export function Points({ title, points, none }: PointsProps): ReactNode {
  return (
    <div className={styles.points}>
      <p className={styles.title}>{title}</p>
      {points.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
