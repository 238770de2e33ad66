import { en as words } from '@servitization/content/matrix/en';
import { matrix } from '@servitization/core';
import { formatFor } from '@servitization/ui';
import { en as messages } from './locales/en.ts';
import type { ViewContext } from './views.ts';

/** Levels in the order of the questions: `null` is "don't know", `undefined` not answered. */
export type Levels = readonly (matrix.Level | null | undefined)[];

const ids = matrix.activityIds();

export const answersFor = (levels: Levels): matrix.Answers =>
  Object.fromEntries(
    ids.flatMap((id, index) => {
      const level = levels[index];
      return level === undefined ? [] : [[id, { level }]];
    }),
  );

/** All questions on one level. */
export const all = (level: matrix.Level | null): Levels => ids.map(() => level);

/** What the views are made from, for these answers. */
export function contextFor(levels: Levels, options?: matrix.AssessOptions): ViewContext {
  const answers = answersFor(levels);
  return {
    answers,
    assessment: matrix.assess(answers, options),
    nextQuestions: matrix.nextQuestions(answers, options),
    words,
    messages,
    format: formatFor('en'),
  };
}
