import { emptyProfile, type Level, type Profile, SELF } from '@servitization/profile';
import { activityIds } from './steps.ts';

/** Levels in the order of the questions: `null` is "don't know", `undefined` not answered. */
export type Levels = readonly (Level | undefined)[];

const stamp = { at: '2026-01-01T00:00:00.000Z-0000', by: 'test' };

/** A document with these answers. */
export function profileWith(levels: Levels): Profile {
  const ratings = activityIds.flatMap((id, index) => {
    const level = levels[index];
    return level === undefined ? [] : [[id, { level, ...stamp }] as const];
  });
  return { ...emptyProfile('test'), ratings: { [SELF]: Object.fromEntries(ratings) } };
}

/** The first `count` questions answered, all with the same level. */
export const answered = (count: number, level: Level = 2): Profile =>
  profileWith(Array(count).fill(level));
