import { framework as paper } from './framework.ts';
import { activitiesIn, outlineOf } from './outline.ts';
import type { Framework } from './types.ts';

/**
 * Ids of all activities in the order in which they are asked: question 1 is the first.
 *
 * @throws {InputError} for a framework that can't be taken
 */
export const activityIds = (framework: Framework = paper): readonly string[] =>
  activitiesIn(outlineOf(framework));
