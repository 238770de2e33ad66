import { own, type RawRecord, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';

/** A property that is a text out of a set: nothing else will do. */
export function oneOf<T extends string>(
  owner: RawRecord,
  key: string,
  path: string,
  [known, allowed]: readonly [known: ReadonlySet<T>, allowed: string],
): T {
  const value = own(owner, key);
  if (typeof value !== 'string') throw wrongKind(value, `${path}.${key}`, allowed);
  if (!known.has(value as T)) throw new InputError(`${path}.${key}`, 'unknown', allowed);
  return value as T;
}
