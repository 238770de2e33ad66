import { InputError } from './errors.ts';

/** A plain record whose values nobody has looked at yet. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Records of another realm (a frame's `Object`) are plain too, hence no comparison with ours. */
function isPlain(value: unknown): value is RawRecord {
  if (typeof value !== 'object' || value === null) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}

/** The error for a value of the wrong kind, or for none at all. */
export function wrongKind(value: unknown, path: string, allowed: string): InputError {
  return new InputError(path, value === undefined ? 'missing' : 'type', allowed);
}

/** Refuses all but plain records: lists, maps, instances of classes, and an own `__proto__`. */
export function record(value: unknown, path: string): RawRecord {
  if (!isPlain(value)) throw wrongKind(value, path, 'a plain record');
  if (Object.hasOwn(value, '__proto__')) {
    throw new InputError(`${path}.__proto__`, 'unknown', 'any other key');
  }
  return value;
}

/** Refuses keys that are not known, symbols among them, so that a misspelt one is never dropped. */
export function onlyKeys(
  value: RawRecord,
  path: string,
  known: ReadonlySet<PropertyKey>,
  allowed: string,
): void {
  const stray = Reflect.ownKeys(value).find((key) => !known.has(key));
  if (stray !== undefined) throw new InputError(`${path}.${String(stray)}`, 'unknown', allowed);
}

/** A property of the record itself: a host's page may have added members to `Object.prototype`. */
export function own(value: RawRecord, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An own text out of a set: nothing else will do. */
export function oneOf<T extends string>(
  owner: RawRecord,
  key: string,
  path: string,
  known: ReadonlySet<T>,
  allowed: string = [...known].join(' or '),
): T {
  const value = own(owner, key);
  if (typeof value !== 'string') throw wrongKind(value, `${path}.${key}`, allowed);
  if (!known.has(value as T)) throw new InputError(`${path}.${key}`, 'unknown', allowed);
  return value as T;
}

/** Reads each item of an own list that has at least one; holes are read as `undefined`. */
export function each<T>(
  owner: RawRecord,
  key: string,
  path: string,
  read: (item: unknown, path: string) => T,
): readonly T[] {
  const value = own(owner, key);
  const place = `${path}.${key}`;
  if (!Array.isArray(value)) throw wrongKind(value, place, 'a list');
  if (value.length === 0) throw new InputError(place, 'range', 'at least one item');
  return Array.from(value, (item: unknown, index) => read(item, `${place}[${index}]`));
}

/** Takes an id that no other part of the framework has: results are read by it. */
export function idOf(part: unknown, path: string, taken: Set<string>): string {
  const allowed = 'an id of its own, a non-empty string';
  const id = own(record(part, path), 'id');
  if (typeof id !== 'string') throw wrongKind(id, `${path}.id`, allowed);
  if (id === '' || id === '__proto__' || taken.has(id)) {
    throw new InputError(`${path}.id`, 'range', allowed);
  }
  taken.add(id);
  return id;
}
