import { en as englishMatrix } from '@servitization/content/matrix/en';
import { ecosystem, matrix } from '@servitization/core';
import { type Profile, ratingsOf } from '@servitization/profile';
import type { ReactNode } from 'react';
import type { PhaseNames } from '../locales/messages.ts';
import { routeOf } from '../routeView.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import styles from './Route.module.css';
import { Status } from './Route.tsx';
import { Section } from './Section.tsx';

export interface OfferedProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
  readonly profile: Profile;
}

const weakIn = (profile: Profile): readonly ecosystem.WeakPhaseActivities[] =>
  ecosystem.activitiesFor(matrix.assess(ratingsOf(profile, 'self', matrix.activityIds())));

/** Weak phases of the firm's assessment, with the co-created activities that work on them. */
export function Offered({ context, record, profile }: OfferedProps): ReactNode {
  const { messages, format } = context;
  const { phases }: PhaseNames = messages.matrix ?? englishMatrix;
  const weak = weakIn(profile);
  if (weak.length === 0) return null;
  return (
    <Section
      eyebrow={messages.weakEyebrow}
      title={messages.weakTitle({ count: weak.length }, format)}
      sentence={messages.weakRule}
    >
      {weak.map(({ phase, activities }) => (
        <div key={phase} className={styles.weak}>
          <p>{messages.weakPhase({ phase: phases[phase]?.name ?? phase }, format)}</p>
          <ul className={styles.actions}>
            {activities.map((id) => (
              <Activity key={id} {...{ context, record, id }} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

interface ActivityProps extends Pick<OfferedProps, 'context' | 'record'> {
  readonly id: ecosystem.ActivityId;
}

function Activity({ context, record, id }: ActivityProps) {
  const { state, words, messages, format } = context;
  const { name, description } = words.activities[id];
  const route = words.routes[routeOf(id)].name;
  return (
    <li className={styles.action}>
      <div>
        <p className={styles.name}>{messages.ofRoute({ route, name }, format)}</p>
        <p>{description}</p>
      </div>
      <Status {...{ context, record }} action={{ id, name, status: state.activities[id] }} />
    </li>
  );
}
