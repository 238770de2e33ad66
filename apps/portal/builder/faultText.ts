import type { TextsOf } from '../texts/texts.ts';
import type { Allowed } from './choices.ts';
import { fill } from './fill.ts';

/** What may stand in the place of a value that can't be taken, in words. */
export function faultText({ faults }: TextsOf<'builder'>, allowed: Allowed): string {
  if (typeof allowed === 'string') return faults[allowed];
  return fill(faults.list, { list: allowed.join(', ') });
}
