import { onlyKeys, own, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { deepFreeze } from '../freeze.ts';
import { readDay } from '../log/readDay.ts';
import { daysBetween } from '../log/time.ts';
import type { Day } from '../log/types.ts';
import type { Estimated, Measured } from './events.ts';
import { hasEvidence, isMet } from './evidence.ts';
import { IN_USE, LAST } from './outline.ts';
import { isLive, owedFor } from './owed.ts';
import { missingOf, servicesOf } from './plan.ts';
import { type CocreationState, decisionOf, isStopped } from './state.ts';
import type { ActivityId } from './types.ts';

/** From where on to warn. Ours: the paper names no numbers. */
export interface BoardThresholds {
  /** Cycles in a row in which cost outran the evidence of value. */
  readonly cyclesInARow: number;
  /** Days after which what is owed counts as late. */
  readonly lateDays: number;
  /** Micro-services in development at once. */
  readonly atOnce: number;
}

export const thresholds: BoardThresholds = /* @__PURE__ */ deepFreeze<BoardThresholds>({
  cyclesInARow: 2,
  lateDays: 1,
  atOnce: 6,
});

/** What is wrong, with all that a sentence about it needs. No words. */
export type Warning =
  | {
      readonly id: 'cost-outruns-evidence';
      /** How many in a row, up to the latest that cost something. */
      readonly cycles: number;
      readonly cost: number;
      readonly value: number;
    }
  | {
      readonly id: 'no-evidence-in-evaluation';
      readonly service: string;
    }
  | {
      readonly id: 'used-without-estimate';
      readonly service: string;
      readonly missing: readonly Estimated[];
    }
  | { readonly id: 'too-much-at-once'; readonly count: number }
  | {
      readonly id: 'team-is-late';
      readonly service: string;
      readonly activity: ActivityId;
      readonly days: number;
    };

export type WarningId = Warning['id'];

interface Situation {
  readonly state: CocreationState;
  readonly now: Day;
  readonly limits: BoardThresholds;
}

type Rule = (situation: Situation) => readonly Warning[];

const amountIn = ({ services }: CocreationState, what: Measured, cycle: number): number =>
  services
    .flatMap(({ measured }) => measured)
    .filter((one) => one.what === what && one.cycle === cycle)
    .reduce((sum, { amount }) => sum + amount, 0);

/** Did a target get reached in that cycle? */
const wasMetIn = ({ services }: CocreationState, cycle: number): boolean =>
  services
    .flatMap(({ kpis }) => kpis)
    .some((kpi) =>
      kpi.actuals.some((one) => one.cycle === cycle && isMet({ ...kpi, actuals: [one] })),
    );

/** Cycles with a measured cost, the latest first, with whether cost outran the evidence in each. */
function outruns(state: CocreationState) {
  const cycles = Array.from({ length: state.cycle }, (_, index) => state.cycle - index);
  return cycles
    .map((cycle) => ({
      cost: amountIn(state, 'cost', cycle),
      value: amountIn(state, 'value', cycle),
      wasMet: wasMetIn(state, cycle),
    }))
    .filter(({ cost }) => cost > 0);
}

const costOutrunsEvidence: Rule = ({ state, limits }) => {
  const all = outruns(state);
  const held = all.findIndex(({ cost, value, wasMet }) => value >= cost || wasMet);
  const row = held < 0 ? all : all.slice(0, held);
  if (row.length < limits.cyclesInARow) return [];
  const sum = (what: Measured) => row.reduce((before, one) => before + one[what], 0);
  const [cost, value] = [sum('cost'), sum('value')];
  return [{ id: 'cost-outruns-evidence', cycles: row.length, cost, value }];
};

const noEvidenceInEvaluation: Rule = ({ state }) =>
  state.services
    .filter((one) => one.phase === LAST && !isStopped(one) && !hasEvidence(one))
    .map(({ id }) => ({ id: 'no-evidence-in-evaluation', service: id }));

const usedWithoutEstimate: Rule = ({ state }) => {
  const planned = new Map(servicesOf(state).map((one) => [one.id, one]));
  return state.services
    .filter((one) => one.use !== null && !isStopped(one))
    .flatMap(({ id }): Warning[] => {
      const service = planned.get(id);
      const missing = service ? missingOf(service) : [];
      return missing.length === 0 ? [] : [{ id: 'used-without-estimate', service: id, missing }];
    });
};

/** Small investments one after the other, the first principle, is no portfolio all at once. */
const tooMuchAtOnce: Rule = ({ state, limits }) => {
  const count = state.services.filter(
    (one) =>
      isLive(one) && one.phase !== LAST && one.phase !== IN_USE && decisionOf(one) === 'selected',
  ).length;
  return count > limits.atOnce ? [{ id: 'too-much-at-once', count }] : [];
};

const teamIsLate: Rule = ({ state, now, limits }) =>
  state.services.flatMap(owedFor).flatMap(({ service, activity, duty, due }): Warning[] => {
    if (duty === 'done' || due === null) return [];
    const days = daysBetween(due, now);
    return days >= limits.lateDays ? [{ id: 'team-is-late', service, activity, days }] : [];
  });

/** In the order in which they are shown: the gravest first. */
const rules: readonly Rule[] = [
  costOutrunsEvidence,
  noEvidenceInEvaluation,
  usedWithoutEstimate,
  tooMuchAtOnce,
  teamIsLate,
];

function readThresholds(given: unknown): BoardThresholds {
  const raw = record(given, 'thresholds');
  const keys = Object.keys(thresholds) as (keyof BoardThresholds)[];
  onlyKeys(raw, 'thresholds', new Set(keys), `one of ${keys.join(', ')}`);
  const allowed = 'a number from 1 on';
  const read = keys.map((key) => {
    const value = own(raw, key) ?? thresholds[key];
    const path = `thresholds.${key}`;
    if (typeof value !== 'number') throw wrongKind(value, path, allowed);
    if (value >= 1) return [key, value];
    throw new InputError(path, 'range', allowed);
  });
  return Object.fromEntries(read) as BoardThresholds;
}

/**
 * What the teams should look at, the gravest first. `now` is today. Rules CC28-CC31 of SPEC.md.
 *
 * @throws {InputError} for a day or a threshold that is none
 */
export function warnings(
  state: CocreationState,
  now: Day,
  limits: Partial<BoardThresholds> = {},
): readonly Warning[] {
  const situation = { state, now: readDay(now, 'now'), limits: readThresholds(limits) };
  return rules.flatMap((rule) => rule(situation));
}
