import { onlyKeys, own, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { deepFreeze } from '../freeze.ts';
import { compare } from '../log/order.ts';
import { readDay } from '../log/readDay.ts';
import { daysBetween } from '../log/time.ts';
import type { Day } from './events.ts';
import { activitiesOf, gatedPhases, lanes, strategyIds } from './outline.ts';
import { openIn } from './rules.ts';
import { type ActivityState, type Pilot, type ScalingState, strategyOf } from './state.ts';
import type { ActivityId, PhaseId, StrategyId } from './types.ts';

/** From where on each warning is given; this toolkit's own. */
export interface Thresholds {
  /** Pilots in a row that ended without a contract. */
  readonly pilotsWithoutContract: number;
  /** Days that a pilot runs. */
  readonly pilotDays: number;
  /** Days in a phase without an activity of it getting done, or at the fork without a choice. */
  readonly stalledDays: number;
  /** Force from which a barrier counts as high. */
  readonly highForce: number;
  /** Ratings in a row in which a barrier is high. */
  readonly highRatings: number;
  /** Activities started in each of the two strategies. */
  readonly startedInBoth: number;
  /** Days that an activity is left open behind a gate. */
  readonly leftOpenDays: number;
}

export const thresholds: Thresholds = /* @__PURE__ */ deepFreeze<Thresholds>({
  pilotsWithoutContract: 3,
  pilotDays: 270,
  stalledDays: 183,
  highForce: 3,
  highRatings: 2,
  startedInBoth: 2,
  leftOpenDays: 183,
});

/** What is wrong, with all that a sentence about it needs. No words. */
export type Warning =
  | { readonly id: 'pilots-without-contract'; readonly pilots: readonly string[] }
  | { readonly id: 'pilot-without-parameters'; readonly pilot: string }
  | { readonly id: 'pilot-without-end'; readonly pilot: string; readonly days: number }
  | { readonly id: 'phase-stalled'; readonly phase: PhaseId; readonly days: number }
  | { readonly id: 'fork-stalled'; readonly days: number }
  | { readonly id: 'support-crowds-out-development'; readonly on: Day }
  | {
      readonly id: 'barrier-stays-high';
      readonly barrier: ScalingState['barriers'][number]['barrier'];
      readonly ratings: number;
    }
  | { readonly id: 'both-strategies-started'; readonly other: StrategyId; readonly count: number }
  | {
      readonly id: 'left-open-behind-gate';
      readonly phase: PhaseId;
      readonly open: readonly ActivityId[];
      readonly days: number;
    }
  | { readonly id: 'partners-not-looked-after' }
  | { readonly id: 'breadth-before-depth' };

export type WarningId = Warning['id'];

interface Situation {
  readonly state: ScalingState;
  readonly now: Day;
  readonly limits: Thresholds;
}

type Rule = (situation: Situation) => readonly Warning[];

/** Pilots that ended, the last first: by day, and of one day by the place of their ends in the log. */
function endedPilots({ pilots, log }: ScalingState): readonly Pilot[] {
  const ends = log.filter(({ type }) => type === 'pilot-ended');
  const places = new Map<string | null, number>(ends.map(({ id }, place) => [id, place]));
  const placeOf = ({ endedBy }: Pilot) => places.get(endedBy) ?? 0;
  const ended = pilots.flatMap((pilot) => (pilot.ended ? [{ ...pilot, day: pilot.ended }] : []));
  return ended.sort((a, b) => compare(b.day, a.day) || placeOf(b) - placeOf(a));
}

const pilotsWithoutContract: Rule = ({ state, limits }) => {
  const ended = endedPilots(state);
  const contract = ended.findIndex(({ outcome }) => outcome === 'contract');
  const since = contract < 0 ? ended : ended.slice(0, contract);
  if (since.length < limits.pilotsWithoutContract) return [];
  return [{ id: 'pilots-without-contract', pilots: since.map(({ id }) => id) }];
};

const running = ({ pilots }: ScalingState, now: Day) =>
  pilots.filter(({ ended, started }) => ended === null && started <= now);

const pilotWithoutParameters: Rule = ({ state, now }) =>
  running(state, now)
    .filter(({ parameters }) => parameters.length === 0)
    .map(({ id }) => ({ id: 'pilot-without-parameters', pilot: id }));

const pilotWithoutEnd: Rule = ({ state, now, limits }) =>
  running(state, now)
    .map(({ id, started }) => ({ pilot: id, days: daysBetween(started, now) }))
    .filter(({ days }) => days > limits.pilotDays)
    .map((found) => ({ id: 'pilot-without-end', ...found }));

const latest = (days: readonly (Day | null)[]): Day =>
  days.reduce<Day>((last, day) => (day && day > last ? day : last), '');

const phaseStalled: Rule = ({ state, now, limits }) => {
  const { phase, since } = state.place;
  if (!phase || !since || openIn(state.activities, phase).length === 0) return [];
  const all = (activitiesOf.get(phase) ?? []).map((id): ActivityState => state.activities[id]);
  const done = all.filter(({ status }) => status === 'done').map(({ since }) => since);
  const days = daysBetween(latest([since, ...done]), now);
  return days > limits.stalledDays ? [{ id: 'phase-stalled', phase, days }] : [];
};

/** Piloting is over and no way chosen: the fork has no activities that could get done. */
const forkStalled: Rule = ({ state, now, limits }) => {
  const { phase, since } = state.place;
  if (phase || !since) return [];
  const days = daysBetween(since, now);
  return days > limits.stalledDays ? [{ id: 'fork-stalled', days }] : [];
};

const supportCrowdsOut: Rule = ({ state, limits }) => {
  const rating = state.barriers.findLast(({ barrier }) => barrier === 'resource-drought');
  if (!rating || rating.force < limits.highForce) return [];
  if (!rating.symptoms.includes('development-versus-support')) return [];
  return [{ id: 'support-crowds-out-development', on: rating.on }];
};

const barrierStaysHigh: Rule = ({ state, limits }) => {
  const barriers = [...new Set(state.barriers.map(({ barrier }) => barrier))];
  return barriers.flatMap((barrier): Warning[] => {
    const ratings = state.barriers.filter((rating) => rating.barrier === barrier).reverse();
    const lower = ratings.findIndex(({ force }) => force < limits.highForce);
    const high = lower < 0 ? ratings.length : lower;
    return high < limits.highRatings ? [] : [{ id: 'barrier-stays-high', barrier, ratings: high }];
  });
};

function startedIn({ activities }: ScalingState, strategy: StrategyId) {
  const ids = (lanes.get(strategy) ?? []).flatMap((phase) => activitiesOf.get(phase) ?? []);
  const count = (...of: string[]) => ids.filter((id) => of.includes(activities[id].status)).length;
  return { started: count('in-progress', 'done'), underway: count('in-progress') };
}

/** Both are begun, and work goes on in the one that was not chosen; before the choice, in both. */
const bothStrategiesStarted: Rule = ({ state, limits }) => {
  const chosen = strategyOf(state);
  const enough = strategyIds.every((id) => startedIn(state, id).started >= limits.startedInBoth);
  const others = strategyIds.filter((id) => id !== chosen && startedIn(state, id).underway > 0);
  const [other] = others;
  if (!enough || !other || (!chosen && others.length < strategyIds.length)) return [];
  return [{ id: 'both-strategies-started', other, count: startedIn(state, other).started }];
};

const leftOpenBehindGate: Rule = ({ state, now, limits }) =>
  gatedPhases.flatMap((phase): Warning[] => {
    const gate = state.gates[phase];
    const open = openIn(state.activities, phase);
    if (!gate || open.length === 0) return [];
    const days = daysBetween(gate.on, now);
    return days > limits.leftOpenDays ? [{ id: 'left-open-behind-gate', phase, open, days }] : [];
  });

/** The advice for ecosystem scaling: monitor partners, and support them. */
const partnersNotLookedAfter: Rule = ({ state }) => {
  const grows = state.place.phase === 'horizontal-partner-led-growth';
  const { status } = state.activities['manage-partner-satisfaction'];
  return grows && status !== 'done' && status !== 'in-progress'
    ? [{ id: 'partners-not-looked-after' }]
    : [];
};

/** The advice for servitization scaling: depth with few customers comes before breadth. */
const breadthBeforeDepth: Rule = ({ state }) => {
  const { activities } = state;
  const broad = activities['exploit-cross-segment-synergies'].status;
  const deep = activities['create-customer-success-organization'].status;
  const begun = broad === 'in-progress' || broad === 'done';
  return strategyOf(state) === 'servitization-scaling' && begun && deep !== 'done'
    ? [{ id: 'breadth-before-depth' }]
    : [];
};

/** In the order in which they are shown: the gravest first. */
const rules: readonly Rule[] = [
  pilotsWithoutContract,
  supportCrowdsOut,
  phaseStalled,
  forkStalled,
  bothStrategiesStarted,
  pilotWithoutParameters,
  pilotWithoutEnd,
  breadthBeforeDepth,
  partnersNotLookedAfter,
  barrierStaysHigh,
  leftOpenBehindGate,
];

function readThresholds(given: unknown): Thresholds {
  const raw = record(given, 'thresholds');
  const keys = Object.keys(thresholds) as (keyof Thresholds)[];
  onlyKeys(raw, 'thresholds', new Set(keys), `one of ${keys.join(', ')}`);
  const allowed = 'a number from 1 on';
  const read = keys.map((key) => {
    const value = own(raw, key) ?? thresholds[key];
    const path = `thresholds.${key}`;
    if (typeof value !== 'number') throw wrongKind(value, path, allowed);
    if (value >= 1) return [key, value];
    throw new InputError(path, 'range', allowed);
  });
  return Object.fromEntries(read) as Thresholds;
}

/**
 * What a firm should look at, the gravest first. `now` is today. Rules SC22-SC33 and SC44 of SPEC.md.
 *
 * @throws {InputError} for a day or a threshold that is none
 */
export function warnings(
  state: ScalingState,
  now: Day,
  limits: Partial<Thresholds> = {},
): readonly Warning[] {
  const situation = { state, now: readDay(now, 'now'), limits: readThresholds(limits) };
  return rules.flatMap((rule) => rule(situation));
}
