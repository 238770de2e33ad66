import { each, idOf, onlyKeys, own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import type { Measured } from './events.ts';
import { causeIds } from './outline.ts';
import type { PlannedService } from './plan.ts';
import { MOST_CYCLES, MOST_MONEY } from './schema.ts';
import type { Range } from './state.ts';
import { causeData } from './structure.ts';
import type { CauseId } from './types.ts';

/** Cycles ahead of the open one that are looked at. */
export const AHEAD = 5;
export const MOST_AHEAD = 40;

export interface ForecastOptions {
  /** The cycle that is open, from 1; 1 by default. */
  readonly cycle?: number;
  /** How many cycles to look beyond it. */
  readonly ahead?: number;
  /** A host's own factors in place of ours, one by one: from 0 to 1. */
  readonly factors?: Partial<Readonly<Record<CauseId, number>>>;
}

/** The options with all that was left out. */
export interface ReadOptions {
  readonly cycle: number;
  readonly ahead: number;
  readonly factors: Readonly<Record<CauseId, number>>;
}

type Limits = readonly [min: number, max: number];

function numberAt(value: unknown, path: string, [min, max]: Limits, whole = false): number {
  const allowed = `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
  if (typeof value !== 'number') throw wrongKind(value, path, allowed);
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value + 0;
  throw new InputError(path, 'range', allowed);
}

const cycleAt = (owner: RawRecord, key: string, path: string): number =>
  numberAt(own(owner, key), `${path}.${key}`, [1, MOST_CYCLES + 1], true);

function rangeAt(owner: RawRecord, key: string, path: string): Range | null {
  const value = own(owner, key);
  if (value === null) return null;
  const place = `${path}.${key}`;
  const raw = record(value, place);
  const at = (end: string) => numberAt(own(raw, end), `${place}.${end}`, [0, MOST_MONEY]);
  const [low, likely, high] = [at('low'), at('likely'), at('high')];
  if (low <= likely && likely <= high) return { low, likely, high };
  throw new InputError(`${place}.likely`, 'range', 'an amount from the low end to the high end');
}

function measuredAt(value: unknown, path: string): PlannedService['measured'][number] {
  const raw = record(value, path);
  const what = own(raw, 'what');
  if (what !== 'value' && what !== 'cost') {
    throw new InputError(`${path}.what`, 'unknown', 'value or cost');
  }
  return {
    cycle: cycleAt(raw, 'cycle', path),
    what: what satisfies Measured,
    amount: numberAt(own(raw, 'amount'), `${path}.amount`, [0, MOST_MONEY]),
  };
}

function serviceAt(value: unknown, path: string, taken: Set<string>): PlannedService {
  const id = idOf(value, path, taken);
  const raw = record(value, path);
  const measured = own(raw, 'measured');
  return {
    id,
    start: cycleAt(raw, 'start', path),
    use: cycleAt(raw, 'use', path),
    end: own(raw, 'end') === null ? null : cycleAt(raw, 'end', path),
    value: rangeAt(raw, 'value', path),
    runningCost: rangeAt(raw, 'runningCost', path),
    investment: rangeAt(raw, 'investment', path),
    measured:
      Array.isArray(measured) && measured.length === 0
        ? []
        : each(raw, 'measured', path, measuredAt),
  };
}

export function readServices(value: unknown): readonly PlannedService[] {
  if (!Array.isArray(value)) throw wrongKind(value, 'services', 'a list of micro-services');
  const taken = new Set<string>();
  return Array.from(value, (one: unknown, index) => serviceAt(one, `services[${index}]`, taken));
}

export function readCauses(value: unknown): ReadonlySet<CauseId> {
  if (!Array.isArray(value)) throw wrongKind(value, 'causes', 'a list of causes');
  const allowed = `one of ${causeIds.join(', ')}`;
  const read = Array.from(value, (one: unknown, index) => {
    const path = `causes[${index}]`;
    if (typeof one !== 'string') throw wrongKind(one, path, allowed);
    if (!causeIds.includes(one as CauseId)) throw new InputError(path, 'unknown', allowed);
    return one as CauseId;
  });
  return new Set(read);
}

const usualFactors = (): readonly (readonly [CauseId, number])[] =>
  causeData.flatMap(({ causes }) => causes.map(({ id, factor }) => [id, factor] as const));

function readFactors(given: unknown): ReadOptions['factors'] {
  const path = 'options.factors';
  const raw = given === undefined ? {} : record(given, path);
  onlyKeys(raw, path, new Set(causeIds), `one of ${causeIds.join(', ')}`);
  const read = usualFactors().map(([id, usual]) => {
    const value = own(raw, id) ?? usual;
    return [id, numberAt(value, `${path}.${id}`, [0, 1])] as const;
  });
  return Object.fromEntries(read) as ReadOptions['factors'];
}

const optionNames = ['cycle', 'ahead', 'factors'];

export function readOptions(given: unknown): ReadOptions {
  const raw = record(given, 'options');
  onlyKeys(raw, 'options', new Set(optionNames), `one of ${optionNames.join(', ')}`);
  const cycle = own(raw, 'cycle') ?? 1;
  const ahead = own(raw, 'ahead') ?? AHEAD;
  return {
    cycle: numberAt(cycle, 'options.cycle', [1, MOST_CYCLES], true),
    ahead: numberAt(ahead, 'options.ahead', [1, MOST_AHEAD], true),
    factors: readFactors(own(raw, 'factors')),
  };
}
