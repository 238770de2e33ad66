import { issuesAlone, nested } from './entry.ts';
import { jsonText } from './json.ts';
import { ID_CHARS } from './limits.ts';
import { isPlain } from './own.ts';
import { isLaterThan, type Known, placesOf, type Register } from './places.ts';
import type { Change, Choice, Chosen, Profile, Rated, Rating, Stamp } from './types.ts';

/** One place in which documents that were edited apart said different things. */
export interface Conflict {
  /** Such as `['ratings', 'self', 'assess-digital-readiness']`, `['chosen', 'path']` or `['name']`. */
  readonly where: readonly string[];
  /** What stands there; absent when nothing does. */
  readonly standing: Register | undefined;
  /** What lost to it, the latest first; never empty. */
  readonly lost: readonly Register[];
}

/** Decisions under such keys say which losses somebody has looked at. */
const SETTLED = 'settled:';

/**
 * What merging put aside and nobody has looked at yet: answers, decisions and the name. What says
 * the same as what stands is no conflict. Entries of logs and moments never change, so they have none.
 */
export function conflictsIn(profile: Profile): readonly Conflict[] {
  const places = placesOf(profile);
  return [...places.values()].flatMap(({ standing, lost }) => {
    const where = lost[0]?.where;
    if (!where || !canBeTakenBack(where)) return [];
    const settled = settledIn(places.get(jsonText(['chosen', keyOf(where)])));
    const open = lost.filter(
      (one) => !settled.has(stampOf(one)) && !saysTheSame(one, standing) && isValid(one),
    );
    const latest = [...open].sort((a, b) => (isLaterThan(a, b) ? -1 : 1));
    return latest.length > 0 ? [{ where, standing, lost: latest }] : [];
  });
}

/** Says what lost once more, as an edit of its own, and settles the conflict. */
export function takeBack(conflict: Conflict, lost: Register): Change {
  return { type: 'several', changes: [again(lost), keepStanding(conflict)] };
}

/** Settles a conflict as it stands. It stays settled in every document that this is merged into. */
export function keepStanding({ where, lost }: Conflict): Change {
  return { type: 'choose', key: keyOf(where), value: lost.map(stampOf).join(' ') };
}

/** `isValid` has seen to it that each value is one of its place. */
function again({ where: [part, first = '', question = ''], value }: Register): Change {
  if (part === 'name') return { type: 'set-name', name: String(value) };
  if (part === 'chosen') return againChosen(first, value as Omit<Choice, keyof Stamp>);
  const answer = value as Omit<Rating, keyof Stamp>;
  if ('cleared' in answer) return { type: 'clear-rating', rater: first, question };
  return { type: 'rate', rater: first, question, ...(answer as Rated) };
}

function againChosen(key: string, choice: Omit<Choice, keyof Stamp>): Change {
  if ('cleared' in choice) return { type: 'clear-choice', key };
  return { type: 'choose', key, ...(choice as Chosen) };
}

function canBeTakenBack([part, key, last, ...more]: readonly string[]): boolean {
  if (part === 'name') return key === undefined;
  if (part === 'chosen') return key !== undefined && last === undefined && !key.startsWith(SETTLED);
  return part === 'ratings' && last !== undefined && more.length === 0;
}

/** What was written by hand or by a hostile file may be no answer at all. */
function isValid({ where, value, at, by }: Register): boolean {
  const stamped = where[0] === 'name' ? value : isPlain(value) ? { ...value, at, by } : null;
  return issuesAlone(nested(where, stamped)).length === 0;
}

const saysTheSame = (one: Register, standing: Register | undefined): boolean =>
  standing !== undefined && jsonText(one.value) === jsonText(standing.value);

const stampOf = ({ at, by }: Register): string => `${at}/${encodeURIComponent(by)}`;

/** The end of a place tells it from others, where the whole is too long for a key. */
const keyOf = (where: readonly string[]): string =>
  SETTLED + where.join('/').slice(SETTLED.length - ID_CHARS);

/** Two may have settled the same conflict apart: what either has looked at is settled. */
function settledIn(known: Known | undefined): Set<string> {
  const values = [known?.standing, ...(known?.lost ?? [])].map((one) => one?.value);
  const texts = values.map((value) => (isPlain(value) ? String(value.value) : ''));
  return new Set(texts.flatMap((text) => text.split(' ')));
}
