import { InputError } from '@servitization/core';
import { isStampText } from './clock.ts';
import {
  CHOOSABLE,
  ID,
  isChoosable,
  isId,
  isLevel,
  isName,
  isText,
  LEVEL,
  NAME,
  TEXT,
  TIME,
} from './limits.ts';
import { ownValue } from './own.ts';
import { eventShape } from './schema.ts';
import { isScalar } from './shape.ts';
import type { Choice, Chosen, Level, Profile, ProfileEvent, Rating, Stamp } from './types.ts';
import { walk } from './walk.ts';

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

/** A new document with the decision in it. A later one that already stands there stays. */
export function choose(
  profile: Profile,
  key: string,
  { value, note = '' }: Pick<Chosen, 'value' | 'note'>,
  stamp: Stamp,
): Profile {
  check(
    'value',
    value,
    isScalar(value) && value !== null ? typeof value : '',
    isChoosable,
    CHOOSABLE,
  );
  check('note', note, 'string', isText, TEXT);
  return putChoice(profile, key, { value, ...(note && { note }), ...checkedStamp(stamp) });
}

/** Takes a decision back and leaves a tombstone; nothing happens where there is none. */
export function clearChoice(profile: Profile, key: string, stamp: Stamp): Profile {
  checkId('key', key);
  const standing = ownValue(profile.chosen, key);
  const tombstone: Choice = { cleared: true, ...checkedStamp(stamp) };
  return standing && !('cleared' in standing) ? putChoice(profile, key, tombstone) : profile;
}

/** A new document with one more entry in a log; what has this `id` already stays as it is. */
export function append(
  profile: Profile,
  entry: Omit<ProfileEvent, keyof Stamp>,
  stamp: Stamp,
): Profile {
  const { copy, issues } = walk({ ...entry, ...checkedStamp(stamp) }, eventShape);
  const [fault] = issues;
  if (fault) throw new InputError(fault.path, fault.code, fault.allowed);
  if (profile.events.some(({ id }) => id === entry.id)) return profile;
  return { ...profile, events: [...profile.events, copy as ProfileEvent] };
}

function putChoice(profile: Profile, key: string, choice: Choice): Profile {
  checkId('key', key);
  if (isLater(ownValue(profile.chosen, key), choice)) return profile;
  return { ...profile, chosen: { ...profile.chosen, [key]: choice } };
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
  kind: string,
  valid: (value: unknown) => boolean,
  allowed: string,
): void {
  if (valid(value)) return;
  const code = value === undefined ? 'missing' : typeof value === kind ? 'range' : 'type';
  throw new InputError(path, code, allowed);
}
