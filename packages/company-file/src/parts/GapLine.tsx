import { share } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { GapView } from '../peopleViews.ts';
import styles from './GapLine.module.css';

/** The highest level of the scale. */
const TOP = 4;
/** Height of the picture, and where its line runs, in px. */
const HEIGHT = 20;
const MIDDLE = 10;

/** Five steps with a dot where somebody stands; the list below says who says what. */
export function GapLine({ gap }: { readonly gap: GapView }): ReactNode {
  const { low, high, marks } = gap;
  const at = (level: number) => share(level, TOP);
  return (
    <div className={styles.gap}>
      <svg className={styles.line} width="100%" height={HEIGHT} aria-hidden="true">
        <line className={styles.axis} x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
        {[0, 1, 2, 3, 4].map((level) => (
          <line
            key={level}
            className={styles.axis}
            x1={at(level)}
            x2={at(level)}
            y1={MIDDLE - 4}
            y2={MIDDLE + 4}
          />
        ))}
        <line className={styles.spread} x1={at(low)} x2={at(high)} y1={MIDDLE} y2={MIDDLE} />
        {marks.map(({ level }) => (
          <circle key={level} className={styles.dot} cx={at(level)} cy={MIDDLE} r="6" />
        ))}
      </svg>
      <dl className={styles.says}>
        {marks.map(({ level, name, people }) => (
          <div key={level}>
            <dt>{name}</dt>
            <dd>{people}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
