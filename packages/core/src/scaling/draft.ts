import { compare } from '../log/order.ts';
import type { ScalingEvent } from './events.ts';
import { activityIds, outcomeIds, PILOTING, phaseIds, traitIds } from './outline.ts';
import type {
  ActivityState,
  BarrierRating,
  OutcomeNumber,
  Pilot,
  ScalingState,
  StrategyChoice,
} from './state.ts';

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** A state in the making: lists and records may grow, what is in them is replaced and never changed. */
export interface Draft extends Omit<Open<ScalingState>, 'log' | 'undone' | 'pilots'> {
  activities: Open<ScalingState['activities']>;
  gates: Open<ScalingState['gates']>;
  choices: StrategyChoice[];
  /** By id, in the order of their first events. */
  pilots: Map<string, Pilot>;
  barriers: BarrierRating[];
  outcomes: Record<keyof ScalingState['outcomes'], OutcomeNumber[]>;
  traits: Open<ScalingState['traits']>;
  setAside: { event: string; why: ScalingState['setAside'][number]['why'] }[];
}

const untouched: ActivityState = {
  status: 'not-started',
  on: null,
  event: null,
  note: null,
  reason: null,
  evidence: null,
};

/** A record with the same kind of value for each id. */
const each = <Id extends string, T>(ids: readonly Id[], value: (id: Id) => T): Record<Id, T> =>
  Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, T>;

export const emptyDraft = (): Draft => ({
  activities: each(activityIds, () => untouched),
  gates: each(phaseIds, () => null),
  choices: [],
  place: { phase: PILOTING, since: null },
  pilots: new Map(),
  barriers: [],
  outcomes: each(outcomeIds, () => []),
  traits: each(traitIds, () => null),
  first: null,
  setAside: [],
});

export const draftOf = (state: ScalingState): Draft => ({
  ...state,
  activities: { ...state.activities },
  gates: { ...state.gates },
  choices: [...state.choices],
  pilots: new Map(state.pilots.map((pilot) => [pilot.id, pilot])),
  barriers: [...state.barriers],
  outcomes: each(outcomeIds, (id) => [...state.outcomes[id]]),
  traits: { ...state.traits },
  setAside: [...state.setAside],
});

/** Sorting keeps what is of one day in the order of the log. */
const byDay = <T extends { readonly on: string }>(list: T[]): T[] =>
  list.sort((a, b) => compare(a.on, b.on));

/** The draft as a state, with its lists in the order of days. */
export function seal(
  draft: Draft,
  log: readonly ScalingEvent[],
  undone: readonly string[],
): ScalingState {
  byDay(draft.barriers);
  for (const id of outcomeIds) byDay(draft.outcomes[id]);
  const pilots = [...draft.pilots.values()].sort(
    (a, b) => compare(a.started, b.started) || compare(a.id, b.id),
  );
  return { ...draft, pilots, log, undone };
}
