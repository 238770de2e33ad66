import { wordsFor } from '@servitization/content';
import type { ReactNode } from 'react';
import { type ChallengeGroup, challengeGroups } from '../answerViews.ts';
import type { AnswerContext } from '../context.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import styles from './LinkList.module.css';
import { SeverityMark } from './SeverityMark.tsx';

export interface LinkListProps {
  readonly context: AnswerContext;
}

/** The picture in words: on wide pages for screen readers, on narrow ones for all. */
export function LinkList({ context }: LinkListProps): ReactNode {
  return (
    <ul className={styles.groups} aria-label={context.messages.groups}>
      {challengeGroups(context).map((group) => (
        <Group key={group.id} group={group} context={context} />
      ))}
    </ul>
  );
}

interface GroupProps extends LinkListProps {
  readonly group: ChallengeGroup;
}

function Group({ group, context }: GroupProps) {
  const { words, messages, format } = context;
  const { severity } = group;
  const weight = { severity, name: wordsFor(words.severity, `${severity}`).name };
  return (
    <li className={styles.group}>
      <p className={styles.challenge}>
        <SeverityMark severity={severity} /> {group.name}
        <span className={styles.severity}>, {messages.severity(weight, format)}</span>
      </p>
      {group.nothing ? (
        <p className={styles.nothing}>{group.nothing}</p>
      ) : (
        <ul className={styles.activities}>
          {group.activities.map((activity) => (
            <li key={activity.id} className={styles.activity} data-planned={activity.planned}>
              <span>
                {activity.name}
                {activity.planned && (
                  <span className={styles.planned}>
                    {' '}
                    ({messages.inPlan}
                    {activity.also && `, ${messages.also}`})
                  </span>
                )}
              </span>
              <EvidenceMark evidence={activity.evidence} name={activity.evidenceName} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
