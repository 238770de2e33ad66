'use client';
import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import { type Profile, ratingsOf } from '@servitization/profile';
import type { ReactNode } from 'react';
import { Chapter } from '../parts/Chapter.tsx';
import styles from './Answers.module.css';
import { isBrief, type ReportContext, type ReportSection, type SectionProps } from './section.ts';

interface AnswerView {
  readonly id: string;
  readonly name: string;
  /** The chosen level, or that there is none. */
  readonly level: string;
  readonly isAssessed: boolean;
  /** What the chosen level says of this question; for one without a level, what it asks. */
  readonly words: string;
}

const questions = matrix.activityIds();
const phases = matrix.framework.dimensions.flatMap((one) => one.phases);

const answersOf = (profile: Profile) => ratingsOf(profile, undefined, questions);

function viewOf(id: string, { profile, texts }: ReportContext): AnswerView {
  const { words } = texts.place;
  const { name, question, anchors } = wordsFor(words.activities, id);
  const answer = answersOf(profile)[id];
  const level = answer?.level ?? null;
  const unknown = answer ? words.unknown : texts.messages.notAnswered;
  return {
    ...{ id, name },
    level: level === null ? unknown : words.levels[level],
    isAssessed: level !== null,
    words: (level === null ? undefined : anchors[level]) ?? question,
  };
}

/** How many have a level, of all. */
function findingOf({ profile, texts, format }: ReportContext): string {
  const answers = Object.values(answersOf(profile));
  const assessed = answers.filter(({ level }) => level !== null).length;
  return texts.messages.answered({ assessed, total: questions.length }, format);
}

/** All questions with their answers; in full where few other chapters want the room. */
function Answers({ context }: SectionProps): ReactNode {
  const { messages } = context.texts;
  const isLong = isBrief(context);
  return (
    <Chapter
      context={context}
      id="answers"
      title={findingOf(context)}
      ownPage={isLong}
      {...(isLong && { sentence: messages.answersSentence })}
    >
      <div className={styles.answers} data-long={isLong}>
        {phases.map(({ id, activities }) => (
          <div key={id} className={styles.phase}>
            <p className={styles.title}>{wordsFor(context.texts.place.words.phases, id).name}</p>
            <dl>
              {activities.map((activity) => (
                <Answer key={activity.id} view={viewOf(activity.id, context)} isLong={isLong} />
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Chapter>
  );
}

interface AnswerProps {
  readonly view: AnswerView;
  readonly isLong: boolean;
}

function Answer({ view: { name, level, isAssessed, words }, isLong }: AnswerProps) {
  return (
    <div className={styles.answer}>
      <dt>{name}</dt>
      <dd>
        <strong data-open={!isAssessed}>{level}</strong>
        {isLong && <span className={styles.words}>{words}</span>}
      </dd>
    </div>
  );
}

export const answers: ReportSection = {
  id: 'answers',
  isIn: (profile) => Object.keys(answersOf(profile)).length > 0,
  useFinding: findingOf,
  Section: Answers,
  isAppendix: true,
};
