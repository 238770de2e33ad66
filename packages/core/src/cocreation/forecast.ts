import {
  type Band,
  bandOf,
  chanceOf,
  leastWay,
  minus,
  NOTHING,
  plus,
  type Span,
  spanOf,
  sure,
  ways,
} from './band.ts';
import type { Estimated, Measured } from './events.ts';
import { missingOf, type PlannedService } from './plan.ts';
import {
  type ForecastOptions,
  type ReadOptions,
  readCauses,
  readOptions,
  readServices,
} from './readForecast.ts';
import type { Range } from './state.ts';
import { causeData } from './structure.ts';
import type { CauseId } from './types.ts';

/** The board at the end of a cycle, with all that came before; money. */
export interface ForecastPoint {
  /** 0 is the beginning. */
  readonly cycle: number;
  readonly value: Band;
  readonly cost: Band;
  /** Value less cost. */
  readonly net: Band;
  /** Probability that value has caught up with cost by then, and stays ahead as far as is looked. */
  readonly chance: number;
}

/** The first cycle from which value stays at or above cost; `null`: none as far as is looked. */
export interface BreakEven {
  /** If all goes as is likeliest. */
  readonly cycle: number | null;
  /** In the better, and in the worse, quarter of the outcomes it is earlier, or later. */
  readonly half: readonly [early: number | null, late: number | null];
  /** As early, and as late, as the estimates allow. */
  readonly range: readonly [early: number | null, late: number | null];
  /** Probability that it comes by `cycle`; without one, by the end. From 0 to 1. */
  readonly chance: number;
}

export interface Forecast {
  /** The cycle that is open. */
  readonly cycle: number;
  readonly points: readonly ForecastPoint[];
  /** The last cycle up to which all of it was measured; 0 while nothing was. */
  readonly measured: number;
  /** `null` while there is nothing to count. */
  readonly breakEven: BreakEven | null;
  /** Micro-services that count. */
  readonly counted: readonly string[];
  /** Those that don't, as estimates are missing and nothing was measured. */
  readonly left: readonly { readonly service: string; readonly missing: readonly Estimated[] }[];
}

/** The estimates once the causes that apply have lowered or raised an end. */
function strained(services: readonly PlannedService[], applies: ReadonlySet<CauseId>, by: Factors) {
  const rest = (kind: Measured) =>
    causeData
      .filter(({ strains }) => strains === kind)
      .flatMap(({ causes }) => causes.map(({ id }): CauseId => id))
      .filter((id) => applies.has(id))
      .map((id) => by[id]);
  const keeps = rest('value').reduce((share, factor) => share * (1 - factor), 1);
  const grows = rest('cost').reduce((share, factor) => share * (1 + factor), 1);
  const lower = (range: Range | null) => range && { ...range, low: range.low * keeps };
  const raise = (range: Range | null) => range && { ...range, high: range.high * grows };
  return services.map((one) => ({
    ...one,
    value: lower(one.value),
    runningCost: raise(one.runningCost),
    investment: raise(one.investment),
  }));
}

type Factors = ReadOptions['factors'];

const measuredIn = ({ measured }: PlannedService, what: Measured, cycle: number) =>
  measured.findLast((one) => one.what === what && one.cycle === cycle)?.amount;

const rangeSpan = (range: Range | null): Span => (range ? spanOf(range) : NOTHING);

const goesOn = ({ end }: PlannedService, cycle: number): boolean => end === null || cycle <= end;

const isUsed = (service: PlannedService, cycle: number): boolean =>
  cycle >= service.use && goesOn(service, cycle);

/** The value of one micro-service in one cycle: what was measured, else what is estimated. */
function valueIn(service: PlannedService, cycle: number): Span {
  const measured = measuredIn(service, 'value', cycle);
  if (measured !== undefined) return sure(measured);
  return isUsed(service, cycle) && isComplete(service) ? rangeSpan(service.value) : NOTHING;
}

function costIn(service: PlannedService, cycle: number): Span {
  const measured = measuredIn(service, 'cost', cycle);
  if (measured !== undefined) return sure(measured);
  if (!isComplete(service)) return NOTHING;
  const once = cycle === service.start ? rangeSpan(service.investment) : NOTHING;
  return isUsed(service, cycle) ? plus(once, rangeSpan(service.runningCost)) : once;
}

const isComplete = (service: PlannedService): boolean => missingOf(service).length === 0;

/** Is all known by measuring that a cycle brought and cost? */
function isMeasured(service: PlannedService, cycle: number): boolean {
  if (cycle < service.start || !goesOn(service, cycle)) return true;
  const has = (what: Measured) => measuredIn(service, what, cycle) !== undefined;
  return has('cost') && (cycle < service.use || has('value'));
}

interface Sum {
  readonly value: Span;
  readonly cost: Span;
}

const total = (spans: readonly Span[]): Span => spans.reduce(plus, NOTHING);

/** All that came and went, cycle by cycle, each with what came before. */
function sums(services: readonly PlannedService[], last: number): readonly Sum[] {
  const all: Sum[] = [{ value: NOTHING, cost: NOTHING }];
  for (let cycle = 1; cycle <= last; cycle += 1) {
    const before = all[cycle - 1] as Sum;
    const value = total(services.map((one) => valueIn(one, cycle)));
    const cost = total(services.map((one) => costIn(one, cycle)));
    all.push({ value: plus(before.value, value), cost: plus(before.cost, cost) });
  }
  return all;
}

/** How well things must go for each cycle so that value is ahead in it and in all that follow. */
function waysToStay(all: readonly Sum[]): readonly number[] {
  const needed: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const { value, cost } of all.toReversed()) {
    const size = value.likely + cost.likely;
    most = Math.max(most, leastWay(minus(value, cost), size));
    needed.unshift(most);
  }
  return needed;
}

/** The first cycle in which things need to go no better than that; the beginning is none. */
function firstWithin(needed: readonly number[], way: number): number | null {
  const found = needed.findIndex((least, cycle) => cycle > 0 && least <= way);
  return found < 0 ? null : found;
}

function breakEvenOf(needed: readonly number[]): BreakEven {
  const at = (way: number) => firstWithin(needed, way);
  const cycle = at(ways.likely);
  return {
    cycle,
    half: [at(ways.upper), at(ways.lower)],
    range: [at(ways.high), at(ways.low)],
    chance: chanceOf(needed[cycle ?? needed.length - 1] ?? Number.POSITIVE_INFINITY),
  };
}

function measuredThrough(services: readonly PlannedService[], cycle: number): number {
  const all = Array.from({ length: cycle }, (_, index) => index + 1);
  const gap = all.find((one) => !services.every((service) => isMeasured(service, one)));
  const last = services.length === 0 ? 0 : (gap ?? cycle + 1) - 1;
  // The open cycle isn't over: what it brought so far is not all of it.
  return Math.min(last, cycle);
}

/** Summed up in one order, as the order tells in the last digits of a sum. */
const byId = (services: readonly PlannedService[]): readonly PlannedService[] =>
  [...services].sort((a, b) => (a.id < b.id ? -1 : 1));

const isCounted = (service: PlannedService): boolean =>
  isComplete(service) || service.measured.length > 0;

/**
 * Cumulated value against cumulated cost, cycle by cycle, from what was measured and from three-point
 * estimates, in closed form. Rules CC18-CC27 of SPEC.md.
 *
 * @throws {InputError} that names the place
 */
export function forecast(
  services: readonly PlannedService[],
  causes: readonly CauseId[] = [],
  options: ForecastOptions = {},
): Forecast {
  const { cycle, ahead, factors } = readOptions(options);
  const all = readServices(services);
  const counted = strained(all.filter(isCounted), readCauses(causes), factors);
  const summed = sums(byId(counted), cycle + ahead);
  const needed = waysToStay(summed);
  return {
    cycle,
    points: summed.map(({ value, cost }, at) => ({
      cycle: at,
      value: bandOf(value),
      cost: bandOf(cost),
      net: bandOf(minus(value, cost)),
      chance: at === 0 ? 0 : chanceOf(needed[at] as number),
    })),
    measured: measuredThrough(counted, cycle),
    breakEven: counted.length === 0 ? null : breakEvenOf(needed),
    counted: counted.map(({ id }) => id),
    left: all
      .filter((one) => !isComplete(one) && one.end === null)
      .map((one) => ({ service: one.id, missing: missingOf(one) })),
  };
}
