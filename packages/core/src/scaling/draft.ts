import { compare } from '../log/order.ts';
import type { EventType, ScalingEvent } from './events.ts';
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

/** The way before its first gate. */
const begun = (): Pick<Draft, 'gates' | 'choices' | 'place' | 'waiting'> => ({
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

function waitingIn({ setAside, log }: ScalingState): ScalingEvent[] {
  const ids = new Set(setAside.flatMap(({ event, why }) => (isWaiting(why) ? event : [])));
  return ids.size === 0 ? [] : log.filter(({ id }) => ids.has(id));
}

export function draftOf(state: ScalingState): Draft {
  const { log, undone, setAside, ...standing } = state;
  return {
    ...standing,
    activities: { ...state.activities },
    gates: { ...state.gates },
    choices: [...state.choices],
    pilots: new Map(state.pilots.map((pilot) => [pilot.id, pilot])),
    barriers: [...state.barriers],
    outcomes: each(outcomeIds, (id) => [...state.outcomes[id]]),
    traits: { ...state.traits },
    aside: new Map(setAside.map(({ event, why }) => [event, why])),
    waiting: waitingIn(state),
  };
}

/** Takes out of a draft what events of these types about these subjects have put there. */
export function clear(
  draft: Draft,
  types: ReadonlySet<EventType>,
  subjects: ReadonlySet<string>,
): void {
  const among = <Id extends string>(type: EventType, ids: readonly Id[]): readonly Id[] =>
    types.has(type) ? ids.filter((id) => subjects.has(id)) : [];
  for (const id of among('activity', activityIds)) draft.activities[id] = untouched;
  for (const id of among('pilot', [...draft.pilots.keys()])) draft.pilots.delete(id);
  for (const id of among('outcome', outcomeIds)) draft.outcomes[id] = [];
  for (const id of among('trait', traitIds)) draft.traits[id] = null;
  if (types.has('barrier')) draft.barriers = [];
  if (types.has('gate')) Object.assign(draft, begun());
}

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
