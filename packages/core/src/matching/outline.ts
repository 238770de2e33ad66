import { each, idOf, oneOf, own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { isDeeplyFrozen } from './frozen.ts';
import type { Effort, Evidence } from './types.ts';

export interface ActivityOutline {
  readonly id: string;
  readonly effort: Effort;
  /** Evidence of the link to each challenge of the outline, by its number; 0 where there is none. */
  readonly links: Uint8Array;
}

export interface Outline {
  /** Ids, in the order of the framework. */
  readonly challenges: readonly string[];
  readonly activities: readonly ActivityOutline[];
}

/** Numbers from 1 by id. */
type Numbers = ReadonlyMap<unknown, number>;
const numbersOf = (ids: readonly string[]): Numbers =>
  new Map(ids.map((id, index) => [id, index + 1]));

const names: readonly Evidence[] = ['reported', 'suggested', 'inferred'];
const evidenceNumbers: Numbers = /* @__PURE__ */ numbersOf(names);
/** Evidence by its number; 0 is none. */
export const evidences: readonly (Evidence | undefined)[] = [undefined, ...names];

function challengesIn(framework: RawRecord, taken: Set<string>): readonly string[] {
  const challenge = (part: unknown, path: string) => idOf(part, path, taken);
  const theme = (part: unknown, path: string) => {
    idOf(part, path, taken);
    return each(record(part, path), 'challenges', path, challenge);
  };
  const component = (part: unknown, path: string) => {
    idOf(part, path, taken);
    return each(record(part, path), 'themes', path, theme).flat();
  };
  return each(framework, 'components', 'framework', component).flat();
}

const efforts = /* @__PURE__ */ new Set<Effort>(['S', 'M', 'L']);
const linkedOnce = 'a challenge of the framework, linked once';

function numberOf(
  link: RawRecord,
  key: string,
  path: string,
  numbers: Numbers,
  allowed: string,
): number {
  const value = own(link, key);
  const number = numbers.get(value);
  if (number !== undefined) return number;
  if (typeof value !== 'string') throw wrongKind(value, `${path}.${key}`, allowed);
  throw new InputError(`${path}.${key}`, 'unknown', allowed);
}

/** An activity may have no link; it is then never recommended. A bare loop: links are many. */
function linksOf(activity: RawRecord, path: string, challenges: Numbers): Uint8Array {
  const given = own(activity, 'links');
  if (!Array.isArray(given)) throw wrongKind(given, `${path}.links`, 'a list');
  const links = new Uint8Array(challenges.size);
  for (let index = 0; index < given.length; index += 1) {
    const place = `${path}.links[${index}]`;
    const link = record(given[index], place);
    const at = numberOf(link, 'challenge', place, challenges, linkedOnce) - 1;
    if (links[at] !== 0) throw new InputError(`${place}.challenge`, 'range', linkedOnce);
    links[at] = numberOf(
      link,
      'evidence',
      place,
      evidenceNumbers,
      'reported, suggested or inferred',
    );
  }
  return links;
}

export const effortOf = (owner: RawRecord, path: string): Effort =>
  oneOf(owner, 'effort', path, efforts, 'S, M or L');

function read(framework: unknown): Outline {
  const given = record(framework, 'framework');
  const taken = new Set<string>();
  const challenges = challengesIn(given, taken);
  const known = numbersOf(challenges);
  const activity = (part: unknown, path: string) => {
    const one = record(part, path);
    const id = idOf(part, path, taken);
    const effort = effortOf(one, path);
    return { id, effort, links: linksOf(one, path, known) };
  };
  return { challenges, activities: each(given, 'activities', 'framework', activity) };
}

const outlines = /* @__PURE__ */ new WeakMap<object, Outline>();

/**
 * Checks the structure of a framework, a host's own included, and keeps what matching needs. One that
 * can never change is read once.
 *
 * Names, version, sources and the component of an activity are not read: the rules need none of them.
 */
export function outlineOf(framework: unknown): Outline {
  const key = framework as object;
  const known = outlines.get(key);
  if (known) return known;
  const outline = read(framework);
  if (isDeeplyFrozen(framework)) outlines.set(key, outline);
  return outline;
}
