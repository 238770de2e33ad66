import type { cocreation } from '@servitization/core';
import type { ReactNode } from 'react';
import styles from './Mark.module.css';

/** Full: owed now. Hollow: comes after. A tick: done. */
export const Mark = ({ duty }: { readonly duty: cocreation.Duty }): ReactNode => (
  <svg
    className={styles.mark}
    data-duty={duty}
    viewBox="0 0 12 12"
    width="12"
    height="12"
    aria-hidden="true"
  >
    {duty === 'done' ? <path d="M1.5 6.5 4.5 9.5 10.5 2.5" /> : <circle cx="6" cy="6" r="4.25" />}
  </svg>
);
