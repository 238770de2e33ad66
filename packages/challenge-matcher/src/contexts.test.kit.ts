import { en as words } from '@servitization/content/matching/en';
import { matching } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { formatFor } from '@servitization/ui';
import { choicesIn, matchLimits } from './choices.ts';
import type { AnswerContext } from './context.ts';
import { en as messages } from './locales/en.ts';

/** What the views are computed from, for a document. */
export function contextOf(profile: Profile, change: Partial<AnswerContext> = {}): AnswerContext {
  const { framework } = matching;
  const choices = choicesIn(profile, framework);
  return {
    ...choices,
    match: matching.match(choices.selection, matchLimits(choices, framework)),
    ...{ framework, words, messages, offers: [], company: undefined, scope: 'm', readOnly: false },
    format: formatFor('en'),
    ...change,
  };
}
