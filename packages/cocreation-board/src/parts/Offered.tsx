import { en as englishMatching } from '@servitization/content/matching/en';
import { en as englishMatrix } from '@servitization/content/matrix/en';
import type { Profile } from '@servitization/profile';
import { Button, Opener, SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ActivityNames, PhaseNames } from '../locales/messages.ts';
import { activitiesOffered, evidenceViews, type WeakView, weakViews } from '../offers.ts';
import type { RecordEvents, ViewContext } from '../viewContext.ts';
import type { Edit } from '../writing.ts';
import { ServiceForm } from './CardForms.tsx';
import styles from './Offered.module.css';
import { Section } from './Section.tsx';

export interface OfferedProps {
  readonly context: ViewContext;
  readonly record: RecordEvents;
  readonly profile: Profile;
  readonly edit: Edit;
}

const nameIn = (names: ActivityNames | undefined, id: string): string => {
  const activities = new Map(Object.entries(names?.activities ?? {}));
  return activities.get(id)?.name ?? id;
};

/** What the matcher planned and the board has no card for, and what cards can prove elsewhere. */
export function Offered({ context, record, profile, edit }: OfferedProps): ReactNode {
  const { messages, format, readOnly } = context;
  const offered = activitiesOffered(profile, context);
  const evidence = evidenceViews(profile, context);
  const weak = weakViews(profile, context);
  const matching = messages.matching ?? englishMatching;
  const matrix = messages.matrix ?? englishMatrix;
  if (offered.length + evidence.length + weak.length === 0) return null;
  return (
    <Section eyebrow={messages.offersEyebrow} title={messages.offersTitle}>
      <p className={styles.text}>{messages.offersRule}</p>
      {!readOnly && offered.length > 0 && (
        <ul className={styles.list}>
          {offered.map((activity) => {
            const name = nameIn(matching, activity);
            return (
              <li key={activity}>
                <Opener
                  content={(close) => (
                    <ServiceForm {...{ context, record, close }} start={{ name, activity }} />
                  )}
                >
                  {messages.takeCard({ name }, format)}
                </Opener>
              </li>
            );
          })}
        </ul>
      )}
      {weak.length > 0 && <Weak {...{ context, record, weak }} names={matrix.phases} />}
      {evidence.length > 0 && (
        <div className={styles.group}>
          <SectionHeader title={messages.evidenceTitle} depth={1} />
          <p className={styles.text}>{messages.evidenceText}</p>
          <ul className={styles.list}>
            {evidence.map(({ question, names, change, isRated }) => {
              const said = { question: nameIn(matrix, question), names };
              return (
                <li key={question}>
                  {messages.evidenceFor(said, format)}{' '}
                  {!readOnly && change && (
                    <Button
                      aria-label={`${messages.takeNote}: ${said.question}`}
                      onClick={() => edit(change)}
                    >
                      {messages.takeNote}
                    </Button>
                  )}
                  {!isRated && <span className={styles.text}>{messages.notRated}</span>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Section>
  );
}

interface WeakProps extends Pick<OfferedProps, 'context' | 'record'> {
  readonly weak: readonly WeakView[];
  /** Of phases of the assessment. */
  readonly names: PhaseNames['phases'];
}

/** What is weak in the assessment and can be worked on here; a card begins it where there is none. */
function Weak({ context, record, weak, names }: WeakProps) {
  const { messages, format, readOnly, state } = context;
  return (
    <div className={styles.group}>
      <SectionHeader title={messages.weakTitle} depth={1} />
      <ul className={styles.list}>
        {weak.map((view) => (
          <li key={view.phase}>
            {messages.weakPhase({ ...view, phase: names[view.phase]?.name ?? view.phase }, format)}
          </li>
        ))}
      </ul>
      {!readOnly && state.services.length === 0 && (
        <Opener content={(close) => <ServiceForm {...{ context, record, close }} />}>
          {messages.add}
        </Opener>
      )}
    </div>
  );
}
