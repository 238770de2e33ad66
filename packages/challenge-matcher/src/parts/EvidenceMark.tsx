import type { matching } from '@servitization/core';
import type { ReactNode } from 'react';
import styles from './EvidenceMark.module.css';

/** Solid, dashed, dotted: the line of a kind of evidence, with its name beside it. */
export function EvidenceMark({
  evidence,
  name,
}: {
  readonly evidence: matching.Evidence;
  readonly name: string;
}): ReactNode {
  return (
    <span className={styles.mark}>
      <svg className={styles.sample} viewBox="0 0 32 8" width="32" height="8" aria-hidden="true">
        <path className={styles.line} data-evidence={evidence} d="M1 4H31" />
      </svg>
      {name}
    </span>
  );
}
