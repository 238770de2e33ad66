import { inLanguage, Notice } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import type { ViewContext } from '../viewContext.ts';
import { warningViews } from '../warningViews.ts';
import styles from './Warnings.module.css';

export interface WarningsProps {
  readonly context: ViewContext;
}

/** What to look at, and what to do about it. */
export const Warnings: ComponentType<WarningsProps> = inLanguage(
  ({ context }: WarningsProps): ReactNode => {
    const { messages, format } = context;
    const warnings = warningViews(context);
    if (warnings.length === 0) return null;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a group of notices, and no fields
      <div
        role="group"
        className={styles.warnings}
        aria-label={messages.warningsTitle({ count: warnings.length }, format)}
      >
        {warnings.map(({ key, title, text, advice }) => (
          <Notice key={key} title={`${title}.`}>
            {text} {advice}
          </Notice>
        ))}
      </div>
    );
  },
);
