import { InputError } from '@servitization/core';
import { isStampText } from './clock.ts';
import { ID, isId, isLevel, isName, isText, LEVEL, NAME, TEXT, TIME } from './limits.ts';
import { ownValue } from './own.ts';
import type { Level, Profile, Rating, Stamp } from './types.ts';

/** Who answers when nobody else is named. */
export const SELF = 'self';

/** A new document with the answer in it. A later answer that already stands there stays. */
export function rate(
  profile: Profile,
  question: string,
  answer: { readonly level: Level; readonly note?: string },
  stamp: Stamp,
  rater: string = SELF,
): Profile {
  const { level, note = '' } = answer;
  check('level', level, 'number', isLevel, LEVEL);
  check('note', note, 'string', isText, TEXT);
  const rating = { level, ...(note && { note }), ...checkedStamp(stamp) };
  return putRating(profile, question, rating, rater);
}

/** Takes an answer away and leaves a tombstone; nothing happens where there is no answer. */
export function clearRating(
  profile: Profile,
  question: string,
  stamp: Stamp,
  rater: string = SELF,
): Profile {
  const tombstone: Rating = { cleared: true, ...checkedStamp(stamp) };
  const standing = ratingAt(profile, question, rater);
  if (!standing || 'cleared' in standing) return profile;
  return putRating(profile, question, tombstone, rater);
}

/** Names the company; an empty name takes the name away. */
export function setName(profile: Profile, name: string, stamp: Stamp): Profile {
  check('name', name, 'string', isName, NAME);
  const named = checkedStamp(stamp);
  if (isLater(profile.named, named)) return profile;
  const { name: _former, ...rest } = profile;
  return name ? { ...rest, name, named } : { ...rest, named };
}

function putRating(profile: Profile, question: string, rating: Rating, rater: string): Profile {
  if (isLater(ratingAt(profile, question, rater), rating)) return profile;
  const ratings = { ...ownValue(profile.ratings, rater), [question]: rating };
  return { ...profile, ratings: { ...profile.ratings, [rater]: ratings } };
}

function ratingAt(profile: Profile, question: string, rater: string): Rating | undefined {
  checkId('rater', rater);
  checkId('question', question);
  const ratings = ownValue(profile.ratings, rater);
  return ratings && ownValue(ratings, question);
}

/** Does what stands there come after the edit? */
function isLater(standing: Stamp | undefined, edit: Stamp): boolean {
  if (!standing) return false;
  return standing.at === edit.at ? standing.by > edit.by : standing.at > edit.at;
}

function checkId(path: string, id: unknown): void {
  check(path, id, 'string', isId, ID);
  if (id === '__proto__') throw new InputError(path, 'unknown', 'any other id');
}

function checkedStamp({ at, by }: Stamp): Stamp {
  check('stamp.at', at, 'string', isStampText, TIME);
  checkId('stamp.by', by);
  return { at, by };
}

function check(
  path: string,
  value: unknown,
  kind: 'string' | 'number',
  valid: (value: unknown) => boolean,
  allowed: string,
): void {
  if (valid(value)) return;
  const code = value === undefined ? 'missing' : typeof value === kind ? 'range' : 'type';
  throw new InputError(path, code, allowed);
}
