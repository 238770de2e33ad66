import { onlyKeys, own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { framework } from './framework.ts';
import { type DimensionOutline, outlineOf } from './outline.ts';

/** Two activities need 5 of 8 points, three need 8 of 12. */
const usualConsolidation = 0.6;

export interface Settings {
  readonly consolidation: number;
  readonly dimensions: readonly DimensionOutline[];
}

function consolidationOf(options: RawRecord): number {
  const value = own(options, 'consolidation');
  const allowed = 'a number above 0, at most 1';
  if (value === undefined) return usualConsolidation;
  if (typeof value !== 'number') throw wrongKind(value, 'options.consolidation', allowed);
  if (value > 0 && value <= 1) return value;
  throw new InputError('options.consolidation', 'range', allowed);
}

/** Reads the options; one that is absent or `undefined` takes its default. */
export function settingsOf(options: unknown): Settings {
  const given = record(options, 'options');
  const known = new Set(['consolidation', 'framework']);
  onlyKeys(given, 'options', known, 'consolidation or framework');
  const hosts = own(given, 'framework');
  return {
    consolidation: consolidationOf(given),
    dimensions: outlineOf(hosts === undefined ? framework : hosts),
  };
}
