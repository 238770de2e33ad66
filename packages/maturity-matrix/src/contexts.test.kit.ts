import { en as words } from '@servitization/content/matrix/en';
import { matrix } from '@servitization/core';
import { emptyProfile, type Profile, SELF } from '@servitization/profile';
import { formatFor } from '@servitization/ui';
import { en as messages } from './locales/en.ts';
import { assessed, type ViewContext } from './views.ts';

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

const stamp = { at: '2026-01-01T00:00:00.000Z-0000', by: 'test' };

/** A document with these answers. */
export function profileFor(levels: Levels): Profile {
  const ratings = Object.entries(answersFor(levels)).map(([id, { level }]) => [
    id,
    { level, ...stamp },
  ]);
  return { ...emptyProfile('test'), ratings: { [SELF]: Object.fromEntries(ratings) } };
}

/** All questions on one level. */
export const all = (level: matrix.Level | null): Levels => ids.map(() => level);

/** What the views are made from, for these answers. */
export function contextFor(levels: Levels, options?: matrix.AssessOptions): ViewContext {
  const answers = answersFor(levels);
  return assessed({
    answers,
    consolidation: options?.consolidation,
    company: undefined,
    chosenPath: undefined,
    words,
    messages,
    format: formatFor('en'),
  });
}
