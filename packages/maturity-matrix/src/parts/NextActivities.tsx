import { OnDemand, SectionHeader } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { nextActivityViews } from '../adviceViews.ts';
import type { ViewContext } from '../views.ts';
import type { ChosenPathProps } from './ChosenPath.tsx';
import styles from './NextActivities.module.css';

export interface AdviceProps {
  /** Absent while the result is still to come. */
  readonly context: ViewContext | undefined;
  /** The host's own help with an activity, by its id: a link, or nothing. */
  readonly serviceFor?: (activity: string) => ReactNode;
}

/** What the firm has decided, and what to work on next. */
export function NextActivities({ context, serviceFor }: AdviceProps): ReactNode {
  if (!context) return null;
  return (
    <>
      {context.chosenPath !== undefined && (
        <OnDemand load={loadChosenPath} with={{ context }} words={context.messages} />
      )}
      {context.assessment.answered > 0 && <Activities context={context} serviceFor={serviceFor} />}
    </>
  );
}

const loadChosenPath = () =>
  import('./ChosenPath.tsx').then(({ ChosenPath }): ComponentType<ChosenPathProps> => ChosenPath);

interface ActivitiesProps {
  readonly context: ViewContext;
  readonly serviceFor: AdviceProps['serviceFor'];
}

/** With the host's own help where it offers some. */
function Activities({ context, serviceFor }: ActivitiesProps) {
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
