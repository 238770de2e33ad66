import { SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import { nextActivityViews } from '../adviceViews.ts';
import type { ViewContext } from '../views.ts';
import styles from './NextActivities.module.css';

export interface AdviceProps {
  /** Absent while the result is still to come. */
  readonly context: ViewContext | undefined;
  /** The host's own help with an activity, by its id: a link, or nothing. */
  readonly serviceFor?: (activity: string) => ReactNode;
}

/** What to work on next, with the host's own help where it offers some. */
export function NextActivities({ context, serviceFor }: AdviceProps): ReactNode {
  if (!context?.assessment.answered) return null;
  const { messages } = context;
  const activities = nextActivityViews(context);
  const open = context.nextQuestions.length;
  return (
    <section className={styles.section}>
      <SectionHeader title={messages.nextActivities} depth={1} />
      <p className={styles.rule}>
        {activities.length > 0 ? messages.nextRule : messages.nothingNext({ open }, context.format)}
      </p>
      <ol className={styles.list}>
        {activities.map(({ id, name, reason, hue }) => (
          <li key={id} className={styles.item} data-hue={hue}>
            <span>{name}</span>
            <span className={styles.reason}>{reason}</span>
            {serviceFor && <span className={styles.service}>{serviceFor(id)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
