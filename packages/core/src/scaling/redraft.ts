import { begun, type Draft, each, isWaiting, untouched } from './draft.ts';
import type { EventType, ScalingEvent } from './events.ts';
import { activityIds, outcomeIds, traitIds } from './outline.ts';
import type { ScalingState } from './state.ts';

function waitingIn({ setAside, log }: ScalingState): ScalingEvent[] {
  const ids = new Set(setAside.flatMap(({ event, why }) => (isWaiting(why) ? event : [])));
  return ids.size === 0 ? [] : log.filter(({ id }) => ids.has(id));
}

/** A state, to be carried on. */
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
