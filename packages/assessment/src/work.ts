import type { matrix } from '@servitization/core';
import type { Change } from '@servitization/profile';
import type { AssessmentMessages } from './locales/messages.ts';
import { AnswerActions } from './parts/AnswerActions.tsx';
import { AnswerNote } from './parts/AnswerNote.tsx';
import { ClearAnswers } from './parts/ClearAnswers.tsx';
import { Resume } from './parts/Resume.tsx';
import { prepare } from './prepare.ts';
import { resumeAt } from './resume.ts';
import { leftText } from './workViews.ts';

/** What the assessment takes up with the first answer. */
export interface Work {
  readonly prepare: typeof prepare;
  readonly resumeAt: typeof resumeAt;
  readonly leftText: typeof leftText;
  readonly clearing: typeof clearing;
  readonly restoring: typeof restoring;
  readonly AnswerActions: typeof AnswerActions;
  readonly AnswerNote: typeof AnswerNote;
  readonly ClearAnswers: typeof ClearAnswers;
  readonly Resume: typeof Resume;
  /** Words that come along where they aren't there from the start. */
  readonly messages?: Partial<AssessmentMessages>;
}

/** Takes answers away, as one step of the user. */
const clearing = (answers: matrix.Answers): Change => ({
  type: 'several',
  changes: Object.keys(answers).map((question) => ({ type: 'clear-rating', question })),
});

/** Brings answers back. */
const restoring = (answers: matrix.Answers): Change => ({
  type: 'several',
  changes: Object.entries(answers).map(([question, { level, note }]) => ({
    type: 'rate',
    question,
    level,
    note,
  })),
});

export const work: Work = {
  prepare,
  resumeAt,
  leftText,
  clearing,
  restoring,
  AnswerActions,
  AnswerNote,
  ClearAnswers,
  Resume,
};
