import type { matching } from '@servitization/core';
import type { ReactNode } from 'react';
import styles from './SeverityMark.module.css';

const BARS = [1, 2, 3] as const;

/** Three bars, filled up to the severity. Whoever uses it says the severity in words. */
export function SeverityMark({ severity }: { readonly severity: matching.Severity }): ReactNode {
  return (
    <svg className={styles.bars} viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
      {BARS.map((bar) => (
        <rect
          key={bar}
          className={bar <= severity ? styles.full : styles.empty}
          x={(bar - 1) * 7}
          y={12 - bar * 4}
          width="5"
          height={bar * 4}
        />
      ))}
    </svg>
  );
}
