import type { ReactNode } from 'react';
import type { CoverView } from '../answerViews.ts';
import styles from './Covers.module.css';
import { EvidenceMark } from './EvidenceMark.tsx';

export interface CoversProps {
  readonly covers: readonly CoverView[];
  /** Said of challenges that another activity covers at least as well. */
  readonly also: string;
}

/** The challenges that an activity answers, each with its evidence. */
export function Covers({ covers, also }: CoversProps): ReactNode {
  return (
    <ul className={styles.covers}>
      {covers.map((cover) => (
        <li key={cover.challenge} className={styles.cover} data-also={cover.also}>
          <span>
            {cover.name}
            {cover.also && ` (${also})`}
          </span>
          <EvidenceMark evidence={cover.evidence} name={cover.evidenceName} />
        </li>
      ))}
    </ul>
  );
}
