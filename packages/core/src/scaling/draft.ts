import { compare } from '../log/order.ts';
import type { ScalingEvent } from './events.ts';
import { activityIds, outcomeIds, PILOTING, phaseIds, traitIds } from './outline.ts';
import type {
  ActivityState,
  BarrierRating,
  OutcomeNumber,
  Pilot,
  Refusal,
  ScalingState,
  StrategyChoice,
} from './state.ts';

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** A state in the making: lists and records may grow, what is in them is replaced and never changed. */
export interface Draft extends Omit<Open<ScalingState>, 'log' | 'undone' | 'pilots' | 'setAside'> {
  activities: Open<ScalingState['activities']>;
  gates: Open<ScalingState['gates']>;
  choices: StrategyChoice[];
  pilots: Map<string, Pilot>;
  barriers: BarrierRating[];
  outcomes: Record<keyof ScalingState['outcomes'], OutcomeNumber[]>;
  traits: Open<ScalingState['traits']>;
  /** Why events could not take effect, by their ids, in the order of the log. */
  aside: Map<string, Refusal>;
  /** Those of them that wait for a gate or a choice, in the order of the log. */
  waiting: ScalingEvent[];
}

export const untouched: ActivityState = {
  status: 'not-started',
  on: null,
  since: null,
  event: null,
  note: null,
  reason: null,
  evidence: null,
};

/** A record with the same kind of value for each id. */
export const each = <Id extends string, T>(
  ids: readonly Id[],
  value: (id: Id) => T,
): Record<Id, T> => Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, T>;

/** The way before its first gate. */
export const begun = (): Pick<Draft, 'gates' | 'choices' | 'place' | 'waiting'> => ({
  gates: each(phaseIds, () => null),
  choices: [],
  place: { phase: PILOTING, since: null },
  waiting: [],
});

export const emptyDraft = (): Draft => ({
  ...begun(),
  activities: each(activityIds, () => untouched),
  pilots: new Map(),
  barriers: [],
  outcomes: each(outcomeIds, () => []),
  traits: each(traitIds, () => null),
  first: null,
  aside: new Map(),
});

/** Does an event that was refused for this wait for where it can take effect? */
export const isWaiting = ({ code }: Refusal): boolean =>
  code === 'gate-first' || code === 'gate-elsewhere';

/** Sorting keeps what is of one day in the order of the log. */
const byDay = <T extends { readonly on: string }>(list: T[]): T[] =>
  list.sort((a, b) => compare(a.on, b.on));

/** By their first day; those of one day as they were written down. */
const inTurn = (a: Pilot, b: Pilot): number =>
  compare(a.started, b.started) || compare(a.at, b.at) || compare(a.id, b.id);

/** The draft as a state, with its lists in the order of days. */
export function seal(
  { aside, waiting, ...draft }: Draft,
  log: readonly ScalingEvent[],
  undone: readonly string[],
): ScalingState {
  byDay(draft.barriers);
  for (const id of outcomeIds) byDay(draft.outcomes[id]);
  const pilots = [...draft.pilots.values()].sort(inTurn);
  const setAside = Array.from(aside, ([event, why]) => ({ event, why }));
  return { ...draft, pilots, log, undone, setAside };
}
