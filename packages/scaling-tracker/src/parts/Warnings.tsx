import { Notice } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ViewContext } from '../viewContext.ts';
import { warningViews } from '../warningViews.ts';
import styles from './Warnings.module.css';

/** What to look at, and what to do about it. */
export function Warnings({ context }: { readonly context: ViewContext }): ReactNode {
  const { messages, format } = context;
  const warnings = warningViews(context);
  const title = messages.warningsTitle({ count: warnings.length }, format);
  return (
    // Always there, so that a warning which comes with an entry is read out.
    <div className={styles.warnings} role="status" aria-label={title}>
      {warnings.map(({ key, title: name, text, advice }) => (
        <Notice key={key} title={`${name}.`}>
          {text} {advice}
        </Notice>
      ))}
    </div>
  );
}
