import { Notice } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ViewContext } from '../viewContext.ts';
import styles from './Earned.module.css';

export interface EarnedProps {
  readonly context: ViewContext;
  /** Place of the kind of entry, or of what it is about. */
  readonly at: string;
}

const bringIntoView = (it: HTMLElement | null): void =>
  it?.scrollIntoView({ block: 'nearest', behavior: 'instant' });

/** What has come of an entry, beside where it was made: warnings are read out where all of them stand. */
export function Earned({ context: { earned }, at }: EarnedProps): ReactNode {
  if (earned?.at !== at) return null;
  const { warnings, told } = earned;
  if (warnings.length === 0 && told.length === 0) return null;
  const all = [...told, ...warnings.map(({ key, count }) => `${key} ${count}`)].join();
  return (
    <div key={all} ref={bringIntoView} className={styles.earned}>
      {told.map((text) => (
        <p key={text} role="status">
          {text}
        </p>
      ))}
      {warnings.map(({ key, title, text, advice }) => (
        <Notice key={key} title={`${title}.`}>
          {text} {advice}
        </Notice>
      ))}
    </div>
  );
}
