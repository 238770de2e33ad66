import { wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import type { Day } from './events.ts';
import { isDay } from './time.ts';

/** A day that a caller hands in. */
export function readDay(value: unknown, path: string): Day {
  const allowed = 'a day such as 2026-03-01, from 1900 on';
  if (typeof value !== 'string') throw wrongKind(value, path, allowed);
  if (isDay(value)) return value;
  throw new InputError(path, 'range', allowed);
}
