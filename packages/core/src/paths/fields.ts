import { own, type RawRecord, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';

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
