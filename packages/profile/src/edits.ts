import { InputError } from '@servitization/core';
import { firstOf } from './issue.ts';
import { jsonText } from './json.ts';
import { ownValue } from './own.ts';
import {
  eventShape,
  id,
  level,
  name as nameShape,
  note as noteShape,
  scalar,
  stamp as stampShape,
} from './schema.ts';
import type { Shape } from './shape.ts';
import type {
  Choice,
  Chosen,
  Level,
  Profile,
  ProfileEvent,
  Rating,
  Stamp,
  Superseded,
} from './types.ts';
import { walk } from './walk.ts';

/** Who answers when nobody else is named. */
export const SELF = 'self';

const answerShape = { level, note: noteShape, stamp: stampShape };
const choiceShape = { value: scalar, note: noteShape, stamp: stampShape };

/** A new document with the answer in it. A later answer that already stands there stays. */
export function rate(
  profile: Profile,
  question: string,
  answer: { readonly level: Level; readonly note?: string },
  stamp: Stamp,
  rater: string = SELF,
): Profile {
  const { level, note = '' } = answer;
  const { at, by } = checked({ level, note, stamp }, answerShape).stamp;
  return putRating(profile, question, { level, ...(note && { note }), at, by }, rater);
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
  const { stamp: named } = checked({ name, stamp }, { name: nameShape, stamp: stampShape });
  if (isLater(profile.named, named)) return profile;
  const { name: _former, ...rest } = said(profile, ['name'], named);
  return name ? { ...rest, name, named } : { ...rest, named };
}

/** A new document with the decision in it. A later one that already stands there stays. */
export function choose(
  profile: Profile,
  key: string,
  { value, note = '' }: Pick<Chosen, 'value' | 'note'>,
  stamp: Stamp,
): Profile {
  const { at, by } = checked({ value, note, stamp }, choiceShape).stamp;
  return putChoice(profile, key, { value, ...(note && { note }), at, by });
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
  const event = checked({ ...entry, ...checkedStamp(stamp) } as ProfileEvent, eventShape);
  if (profile.events.some(({ id }) => id === entry.id)) return profile;
  return { ...profile, events: [...profile.events, event] };
}

function putChoice(profile: Profile, key: string, choice: Choice): Profile {
  checkId('key', key);
  if (isLater(ownValue(profile.chosen, key), choice)) return profile;
  const chosen = { ...profile.chosen, [key]: choice };
  return { ...said(profile, ['chosen', key], choice), chosen };
}

function putRating(profile: Profile, question: string, rating: Rating, rater: string): Profile {
  if (isLater(ratingAt(profile, question, rater), rating)) return profile;
  const ratings = { ...ownValue(profile.ratings, rater), [question]: rating };
  return {
    ...said(profile, ['ratings', rater, question], rating),
    ratings: { ...profile.ratings, [rater]: ratings },
  };
}

/** What a writer says in a place takes the place of what they lost there: of each, the latest is kept. */
function said(profile: Profile, where: readonly string[], { by }: Stamp): Profile {
  const isOthers = (one: Superseded) => one.by !== by || jsonText(one.where) !== jsonText(where);
  return { ...profile, superseded: profile.superseded.filter(isOthers) };
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

function checkId(path: string, value: unknown): void {
  checked({ [path]: value }, { [path]: id });
  if (value === '__proto__') throw new InputError(path, 'unknown', 'any other id');
}

const checkedStamp = (stamp: Stamp): Stamp => checked({ stamp }, { stamp: stampShape }).stamp;

/** A copy of what an edit was given. */
export function checked<T extends object>(given: T, shape: Shape): T {
  const { copy, issues } = walk(given, shape);
  if (issues[0]) throw firstOf(issues);
  return copy as T;
}
