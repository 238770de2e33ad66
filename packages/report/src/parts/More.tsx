import type { ReactNode } from 'react';
import type { ReportContext } from '../sections/section.ts';
import styles from './More.module.css';

export interface MoreProps {
  readonly context: Pick<ReportContext, 'texts' | 'format'>;
  /** How many have no room on paper. */
  readonly count: number;
}

/** Says how many more there are, and where. */
export function More({ context: { texts, format }, count }: MoreProps): ReactNode {
  if (count === 0) return null;
  return <p className={styles.more}>{texts.messages.movedMore({ count }, format)}</p>;
}
