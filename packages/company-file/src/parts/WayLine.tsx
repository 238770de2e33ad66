import type { moments } from '@servitization/core';
import { share } from '@servitization/ui';
import type { ReactNode } from 'react';
import styles from './WayLine.module.css';

export interface WayLineProps {
  readonly comparison: moments.DimensionComparison;
  /** Length of the axis. */
  readonly phases: number;
}

/** Height of the picture, and where its line runs, in px. */
const HEIGHT = 28;
const MIDDLE = 12;

/** The way on one axis: a ring where the firm stood, a dot where it stands. The words say the same. */
export function WayLine({ comparison, phases }: WayLineProps): ReactNode {
  const { before, rescored, now } = comparison;
  const from = rescored.coordinate;
  const { coordinate: to } = now;
  const model = before && before.coordinate !== from ? before.coordinate : null;
  const at = (coordinate: number) => share(coordinate, phases);
  return (
    <svg className={styles.line} width="100%" height={HEIGHT} aria-hidden="true">
      <line className={styles.axis} x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {Array.from({ length: phases + 1 }, (_, phase) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its place
          key={phase}
          className={styles.axis}
          x1={at(phase)}
          x2={at(phase)}
          y1={MIDDLE - 5}
          y2={MIDDLE + 5}
        />
      ))}
      {model !== null && from !== null && (
        <line className={styles.model} x1={at(model)} x2={at(from)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {from !== null && to !== null && (
        <line className={styles.moved} x1={at(from)} x2={at(to)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {from !== null && <circle className={styles.then} cx={at(model ?? from)} cy={MIDDLE} r="5" />}
      {to !== null && <circle className={styles.now} cx={at(to)} cy={MIDDLE} r="6" />}
    </svg>
  );
}
