import { own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import type { Level, Rateable } from './types.ts';

/** A partner as far as rules look at it: what else a record holds is not read. */
export interface RatedPartner {
  readonly id: string;
  /** Structural fit; `null` is not assessed. */
  readonly consonance: Level | null;
  /** How well working together goes over time; `null` is not assessed. */
  readonly resonance: Level | null;
  /** What the firm can't do without and gets from there. */
  readonly resources?: readonly string[];
}

const LEVELS = [0, 1, 2, 3, 4] as const;

/** A rating of a scale that has five steps; looked up, so that -0 becomes 0. */
export function fiveAt(value: unknown, path: string): Level | null {
  if (value === null) return null;
  const allowed = 'a whole number from 0 to 4, or null';
  if (typeof value !== 'number') throw wrongKind(value, path, allowed);
  const level = LEVELS.find((one) => one === value);
  if (level !== undefined) return level;
  throw new InputError(path, 'range', allowed);
}

function idAt(raw: RawRecord, path: string, taken: Set<string>): string {
  const allowed = 'an id of its own, a text of 1 to 200 characters';
  const id = own(raw, 'id');
  if (typeof id !== 'string') throw wrongKind(id, `${path}.id`, allowed);
  if (id === '' || id === '__proto__' || id.length > 200 || taken.has(id)) {
    throw new InputError(`${path}.id`, 'range', allowed);
  }
  taken.add(id);
  return id;
}

function resourcesAt(raw: RawRecord, path: string): readonly string[] {
  const value = own(raw, 'resources');
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrongKind(value, `${path}.resources`, 'a list of texts');
  return Array.from(value, (text: unknown, index) => {
    if (typeof text === 'string') return text;
    throw wrongKind(text, `${path}.resources[${index}]`, 'a text');
  });
}

/** A rating must be there, if only as `null`: one that is misspelt must not pass for an open one. */
const ratingAt = (raw: RawRecord, key: Rateable, path: string): Level | null =>
  fiveAt(own(raw, key), `${path}.${key}`);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Copies of partners in the order of their ids, whatever order they came in. */
export function readPartners(given: unknown, path = 'partners'): readonly Required<RatedPartner>[] {
  if (!Array.isArray(given)) throw wrongKind(given, path, 'a list of partners');
  const taken = new Set<string>();
  return Array.from(given, (one: unknown, index) => {
    const place = `${path}[${index}]`;
    const raw = record(one, place);
    return {
      id: idAt(raw, place, taken),
      consonance: ratingAt(raw, 'consonance', place),
      resonance: ratingAt(raw, 'resonance', place),
      resources: resourcesAt(raw, place),
    };
  }).sort((a, b) => compare(a.id, b.id));
}
