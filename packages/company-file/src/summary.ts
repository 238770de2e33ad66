import type { matrix } from '@servitization/core';
import { matrix as rules } from '@servitization/core';
import { type Profile, ratingsOf, SELF, type Stamp } from '@servitization/profile';
import { commentsIn } from './comments.ts';
import { timeOf } from './stamps.ts';

/** Notes that this widget and the store keep for themselves: no user has chosen them. */
export const isOwnKey = (key: string): boolean => /^(file\.|settled:)/.test(key);

/** How much a document holds. */
export interface Holding {
  /** Known and unknown answers of one rater to questions of the framework. */
  readonly answers: number;
  readonly total: number;
  /** Other raters with an answer. */
  readonly colleagues: number;
  readonly choices: number;
  readonly events: number;
  readonly moments: number;
  readonly comments: number;
}

const given = (answers: Profile['ratings'][string]): boolean =>
  Object.values(answers).some((one) => !('cleared' in one));

export const peopleIn = ({ ratings }: Profile): readonly string[] =>
  Object.keys(ratings).filter((rater) => given(ratings[rater] ?? {}));

export function holdingOf(
  profile: Profile,
  framework: matrix.Framework,
  rater: string = SELF,
): Holding {
  const ids = rules.activityIds(framework);
  const comments = commentsIn(profile).length;
  return {
    answers: Object.keys(ratingsOf(profile, rater, ids)).length,
    total: ids.length,
    colleagues: peopleIn(profile).filter((one) => one !== rater).length,
    choices: Object.entries(profile.chosen).filter(
      ([key, choice]) => !isOwnKey(key) && !('cleared' in choice),
    ).length,
    events: profile.events.filter(({ log }) => log !== 'comments').length,
    moments: profile.moments.length,
    comments,
  };
}

/** Whether nobody has put anything into it. */
export const isBlank = (profile: Profile): boolean =>
  stampsOf(profile).length === 0 && profile.name === undefined;

/** Stamps of all that users wrote; what is cleared was written, too. */
export function stampsOf({ named, ratings, chosen, events, moments }: Profile): readonly Stamp[] {
  const choices = Object.entries(chosen).filter(([key]) => !isOwnKey(key));
  return [
    ...(named ? [named] : []),
    ...Object.values(ratings).flatMap((answers) => Object.values(answers)),
    ...choices.map(([, choice]) => choice),
    ...events,
    ...moments,
  ];
}

/** When the document was last written to, in ms since 1970; `null` for an empty one. */
export function lastWritten(profile: Profile): number | null {
  const latest = stampsOf(profile)
    .map(({ at }) => at)
    .sort();
  const at = latest[latest.length - 1];
  return at === undefined ? null : timeOf({ at });
}
