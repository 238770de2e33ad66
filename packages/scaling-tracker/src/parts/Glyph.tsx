import type { scaling } from '@servitization/core';
import type { ReactNode } from 'react';
import styles from './Glyph.module.css';

export interface GlyphProps {
  readonly status: scaling.Status;
}

/** A circle: full, half, hollow or slashed. The status stands beside it in words. */
export function Glyph({ status }: GlyphProps): ReactNode {
  return (
    <svg className={styles.glyph} data-status={status} viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.25" />
      {status === 'in-progress' && (
        <path className={styles.half} d="M7 1.75a5.25 5.25 0 0 0 0 10.5Z" />
      )}
      {status === 'skipped' && <path d="M3.4 10.6 10.6 3.4" />}
    </svg>
  );
}
