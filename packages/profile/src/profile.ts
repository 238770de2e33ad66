import { SELF } from './edits.ts';
import { ownValue } from './own.ts';
import { randomHex } from './random.ts';
import type { Chosen, Profile, RatingAnswer, Stamp } from './types.ts';

/** A document in which nothing was said yet. */
export function emptyProfile(id: string = randomHex(16)): Profile {
  return { schema: 1, id, ratings: {}, chosen: {}, events: [], moments: [], superseded: [] };
}

/**
 * One rater's answers as core's `assess` functions take them, without the cleared ones. As those
 * refuse unknown ids, pass the `ids` of the framework: a document may hold answers to others too.
 */
export function ratingsOf(
  profile: Profile,
  rater: string = SELF,
  ids?: Iterable<string>,
): Record<string, RatingAnswer> {
  const ratings = ownValue(profile.ratings, rater) ?? {};
  const answers: [string, RatingAnswer][] = [];
  for (const id of ids ?? Object.keys(ratings)) {
    const rating = ownValue(ratings, id);
    if (!rating || 'cleared' in rating) continue;
    const { by: _by, ...answer } = rating;
    answers.push([id, { ...answer }]);
  }
  return Object.fromEntries(answers);
}

/** Key of the path that the firm has chosen: one widget takes the choice, others show it. */
export const CHOSEN_PATH = 'path';

/** What was chosen under a key; `undefined` when nothing was, or when it was taken back. */
export function chosenIn({ chosen }: Profile, key: string): Chosen | undefined {
  const choice = ownValue(chosen, key);
  return choice && !('cleared' in choice) ? choice : undefined;
}

/** The latest stamp anywhere in the document: what is written next comes after it. */
export function latestStamp(profile: Profile): string | undefined {
  let latest: string | undefined;
  const see = (stamp: Stamp) => {
    if (latest === undefined || stamp.at > latest) latest = stamp.at;
  };
  if (profile.named) see(profile.named);
  Object.values(profile.ratings).forEach((ratings) => {
    Object.values(ratings).forEach(see);
  });
  Object.values(profile.chosen).forEach(see);
  [profile.events, profile.moments, profile.superseded].flat().forEach(see);
  return latest;
}
