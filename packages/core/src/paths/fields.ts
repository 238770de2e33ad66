import { own, type RawRecord, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';

/** An own text that is one of a few. */
export function oneOf<T extends string>(
  owner: RawRecord,
  key: string,
  path: string,
  known: readonly T[],
  allowed: string = known.join(' or '),
): T {
  const value = own(owner, key);
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  if (typeof value === 'string') throw new InputError(`${path}.${key}`, 'unknown', allowed);
  throw wrongKind(value, `${path}.${key}`, allowed);
}

/** An own number that passes, such as a weight. */
export function numberOf(
  owner: RawRecord,
  key: string,
  path: string,
  isAllowed: (value: number) => boolean,
  allowed: string,
): number {
  const value = own(owner, key);
  if (typeof value !== 'number') throw wrongKind(value, `${path}.${key}`, allowed);
  if (!isAllowed(value)) throw new InputError(`${path}.${key}`, 'range', allowed);
  return value;
}
