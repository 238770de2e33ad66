import { share } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { PathView } from '../pathViews.ts';
import styles from './FitLine.module.css';

/** Height of the line's picture, and where the line runs in it, in px. */
const HEIGHT = 24;
const MIDDLE = 12;

/** From 0 to 1: the path's own fit a dot, what open questions leave a band, the others marks. */
export function FitLine({ path }: { readonly path: PathView }): ReactNode {
  const [least, most] = path.interval;
  return (
    <div>
      <p className={styles.value}>{path.fitText}</p>
      <svg className={styles.line} width="100%" height={HEIGHT} aria-hidden="true">
        <line className={styles.axis} x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
        {path.fit !== null && (
          <>
            {most > least && (
              <rect
                className={styles.range}
                x={share(least, 1)}
                y={MIDDLE - 5}
                width={share(most - least, 1)}
                height="10"
              />
            )}
            <line className={styles.own} x1="0" x2={share(path.fit, 1)} y1={MIDDLE} y2={MIDDLE} />
            {path.others.map(({ id, fit }) => (
              <line
                key={id}
                className={styles.other}
                x1={share(fit, 1)}
                x2={share(fit, 1)}
                y1={MIDDLE - 4}
                y2={MIDDLE + 4}
              />
            ))}
            <circle
              className={path.provisional ? styles.unsure : styles.dot}
              cx={share(path.fit, 1)}
              cy={MIDDLE}
              r="6"
            />
          </>
        )}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>0</span>
        <span>1</span>
      </p>
    </div>
  );
}
