import { matching } from '@servitization/core';
import { matchLimits } from './choices.ts';
import type { AnswerContext, MatcherContext } from './context.ts';

/** By the selection, which is made anew for every document: its limits come from the same one. */
const known = new WeakMap<matching.Selection, matching.Match>();

/** What answers the choices. Several parts ask for it, and it is computed once. */
export function answersTo(context: MatcherContext): AnswerContext {
  const { selection, framework } = context;
  const match = known.get(selection) ?? matching.match(selection, matchLimits(context, framework));
  known.set(selection, match);
  return { ...context, match };
}
