import { ecosystem } from '@servitization/core';
import { Disclosure } from '@servitization/ui';
import type { ReactNode } from 'react';
import {
  type ActionView,
  actionViews,
  doneActivities,
  type RouteView,
  routeSentence,
  routeTitle,
  routeViews,
} from '../routeView.ts';
import type { Held } from '../useHeld.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { LogicScale } from './LogicScale.tsx';
import styles from './Route.module.css';
import { Section } from './Section.tsx';

export interface RouteProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
  readonly held: Held;
}

/** Both routes with what speaks for each, what the firm starts from, and what to do next. */
export function Route({ context, record, held }: RouteProps): ReactNode {
  const { messages, readOnly } = context;
  return (
    <>
      <Section
        eyebrow={messages.routeEyebrow}
        title={routeTitle(context)}
        sentence={routeSentence(context)}
      >
        <div className={styles.columns}>
          {routeViews(context).map((route) => (
            <Column key={route.id} context={context} route={route} />
          ))}
        </div>
        {!readOnly && (
          <Disclosure summary={messages.rateLogic}>
            {ecosystem.traitIds.map((id) => (
              <LogicScale key={id} {...{ context, trait: id, held }} />
            ))}
          </Disclosure>
        )}
        <p className={styles.rule}>{messages.routeRule}</p>
      </Section>
      <Next context={context} record={record} />
    </>
  );
}

function Column({ context, route }: { readonly context: ViewContext; readonly route: RouteView }) {
  const { messages } = context;
  return (
    <section
      className={styles.column}
      aria-label={route.name}
      data-recommended={route.isRecommended}
    >
      <p className={styles.name}>{route.name}</p>
      <p className={styles.fit}>{route.fit}</p>
      <p>{route.idea}</p>
      <p>{route.starts}</p>
      <p>{route.leads}</p>
      <Reasons title={messages.speaksFor} texts={route.reasons} none={messages.nothingYet} />
      <Reasons title={messages.speaksAgainst} texts={route.against} none={messages.nothingYet} />
      <p className={styles.example}>{route.example}</p>
    </section>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly none: string;
}

const Reasons = ({ title, texts, none }: ReasonsProps) => (
  <div className={styles.reasons}>
    <p>{title}</p>
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {texts.length === 0 && <li>{none}</li>}
    </ul>
  </div>
);

function Next({ context, record }: Pick<RouteProps, 'context' | 'record'>) {
  const { words, messages, format } = context;
  const actions = actionViews(context);
  return (
    <Section
      eyebrow={messages.nextEyebrow}
      title={messages.nextTitle({ count: actions.length }, format)}
      sentence={actions.length === 0 ? messages.nextNone : messages.nextRule}
    >
      <ol className={styles.actions}>
        {actions.map((action) => (
          <li key={action.id} className={styles.action}>
            <div>
              <p className={styles.name}>{action.name}</p>
              <p>{action.description}</p>
              <p>{action.firstStep}</p>
              {action.partners && <p className={styles.partners}>{action.partners}</p>}
            </div>
            <Status {...{ context, record, action }} />
          </li>
        ))}
        {doneActivities(context).map((id) => (
          <li key={id} className={styles.action} data-done="true">
            <p className={styles.name}>{words.activities[id].name}</p>
            <Status
              {...{ context, record }}
              action={{ id, name: words.activities[id].name, status: 'done' }}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

const STATUSES: readonly ecosystem.ActivityStatus[] = ['not-started', 'in-progress', 'done'];

interface StatusProps extends Pick<RouteProps, 'context' | 'record'> {
  readonly action: Pick<ActionView, 'id' | 'name' | 'status'>;
}

/** Where an activity stands, and the way to say so. */
export function Status({ context, record, action: { id, name, status } }: StatusProps): ReactNode {
  const { words, messages, format, readOnly } = context;
  if (readOnly) return <p className={styles.status}>{words.statuses[status]}</p>;
  return (
    <select
      className={styles.status}
      aria-label={messages.statusOf({ name }, format)}
      value={status}
      onChange={({ currentTarget }) =>
        record({
          type: 'activity',
          data: { activity: id, status: currentTarget.value as ecosystem.ActivityStatus },
        })
      }
    >
      {STATUSES.map((one) => (
        <option key={one} value={one}>
          {words.statuses[one]}
        </option>
      ))}
    </select>
  );
}
