import { issuesAlone } from './entry.ts';
import type { ProfileIssue } from './issue.ts';
import { isPlain, ownValue, type PlainRecord } from './own.ts';
import { emptyProfile } from './profile.ts';
import type { Profile, Stamp } from './types.ts';
import { walk } from './walk.ts';

export interface Salvaged {
  /** A document that `parseProfile` accepts, of all that could be read. */
  readonly profile: Profile;
  /** What could not, part by part; empty when nothing was wrong. */
  readonly leftOut: readonly ProfileIssue[];
}

/** Where a value was found: what a document with nothing else in it is, and how its place is called. */
interface Place {
  readonly around: (value: unknown) => object;
  readonly called: (path: string) => string;
}

type Say = (issue: ProfileIssue) => void;

const EMPTY: PlainRecord = { ...emptyProfile('empty') };
const NO_MOMENT = {
  id: 'm',
  name: '',
  framework: {},
  at: '2000-01-01T00:00:00.000Z-0000',
  by: 'w',
};

/**
 * The good part of a document that `parseProfile` refuses, and what had to be left out: answer by
 * answer, decision by decision, entry by entry. Never throws.
 */
export function salvageProfile(input: unknown): Salvaged {
  // What JSON can't carry is not in the copy, so that the rest can be looked at safely.
  const { copy, issues } = walk(input, () => undefined);
  const said = new Map(issues.map((issue) => [issue.path, issue]));
  const say: Say = (issue) => {
    // The first says what was there; a later one only that the copy lacks it.
    if (!said.has(issue.path)) said.set(issue.path, issue);
  };
  if (!isPlain(copy)) {
    say({ path: 'profile', code: 'type', allowed: 'a plain record' });
    return { profile: emptyProfile(), leftOut: [...said.values()] };
  }
  const keys = [...new Set([...Object.keys(EMPTY), ...Object.keys(copy)])];
  const parts = recordOf(keys.map((key) => [key, goodPart(key, ownValue(copy, key), say)]));
  return { profile: { ...emptyProfile(), ...parts } as Profile, leftOut: [...said.values()] };
}

/** Of one key of a document all that is right. */
function goodPart(key: string, value: unknown, say: Say): unknown {
  const place = { around: (inside: unknown) => ({ [key]: inside }), called: String };
  if (key === 'ratings') return goodRatings(value, place, say);
  if (key === 'chosen') return goodEntries(value, place, say);
  const isList = Array.isArray(value) && Array.isArray(EMPTY[key]);
  return isList ? goodList(key, value, say) : good(value, place, say);
}

const goodRatings = (ratings: unknown, place: Place, say: Say): unknown =>
  goodEntries(ratings, place, say, goodEntries);

function goodEntries(
  entries: unknown,
  place: Place,
  say: Say,
  look: (value: unknown, place: Place, say: Say) => unknown = good,
): unknown {
  if (!isPlain(entries)) return good(entries, place, say);
  if (issuesAlone(place.around(entries)).length === 0) return entries;
  const at = (key: string) => ({
    ...place,
    around: (inside: unknown) => place.around({ [key]: inside }),
  });
  return recordOf(Object.entries(entries).map(([key, value]) => [key, look(value, at(key), say)]));
}

function goodList(key: string, entries: readonly unknown[], say: Say): unknown[] {
  const seen = new Set<unknown>();
  return entries.flatMap((entry, index) => {
    const called = (path: string) => path.replace('[0]', `[${index}]`);
    const place = { around: (inside: unknown) => ({ [key]: [inside] }), called };
    const kept = good(key === 'moments' ? momentWithin(entry, called, say) : entry, place, say);
    if (!isPlain(kept)) return [];
    if (kept.id === undefined || seen.size < seen.add(kept.id).size) return [kept];
    say({ path: called(`${key}[0].id`), code: 'range', allowed: 'an id used once' });
    return [];
  });
}

/** A moment with those of its answers, and of what is written on it, that are right. */
function momentWithin(moment: unknown, called: Place['called'], say: Say): unknown {
  if (!isPlain(moment) || !isPlain(moment.ratings)) return moment;
  const around = (part: object) => ({ moments: [{ ...NO_MOMENT, ratings: {}, ...part }] });
  const place = { around: (ratings: unknown) => around({ ratings: Object(ratings) }), called };
  const ratings = goodRatings(moment.ratings, place, say);
  const spare: PlainRecord = { ...NO_MOMENT, id: called('moment[0]'), ...latestIn(ratings) };
  const goodPart = (key: string): [string, unknown] => {
    const value = ownValue(moment, key);
    const at = { around: (inside: unknown) => around({ [key]: inside }), called };
    return [key, good(value, at, say) ?? spare[key]];
  };
  return { ...moment, ...Object.fromEntries(Object.keys(NO_MOMENT).map(goodPart)), ratings };
}

/** A moment is as old as the latest of its answers, as far as anybody can tell. */
function latestIn(ratings: unknown): Partial<Stamp> {
  const answers = Object.values(Object(ratings)).flatMap((one): Stamp[] =>
    Object.values(Object(one)),
  );
  const [latest] = answers.sort((a, b) => (a.at > b.at ? -1 : 1));
  return latest ? { at: latest.at, by: latest.by } : {};
}

/** The value if nothing is wrong with it, or without the keys that nobody knows; else nothing. */
function good(value: unknown, place: Place, say: Say): unknown {
  const wrong = issuesAlone(place.around(value));
  for (const issue of wrong) say({ ...issue, path: place.called(issue.path) });
  if (wrong.length === 0) return value;
  const known = knownOf(value, wrong);
  return known && issuesAlone(place.around(known)).length === 0 ? known : undefined;
}

function knownOf(value: unknown, wrong: readonly ProfileIssue[]): object | undefined {
  if (!isPlain(value) || wrong.some(({ code }) => code !== 'unknown')) return undefined;
  const keys = wrong.flatMap(({ allowed }) => allowed.split(', '));
  return recordOf(Object.entries(value).filter(([key]) => keys.includes(key)));
}

/** A record of the members that are there. */
function recordOf(members: (readonly [string, unknown])[]): PlainRecord {
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}
