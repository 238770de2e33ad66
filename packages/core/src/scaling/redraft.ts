import { begun, type Draft, each, isWaiting, untouched } from './draft.ts';
import type { ScalingEvent } from './events.ts';
import { activityIds, outcomeIds } from './outline.ts';
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

/** Takes the way out of a draft, with the activities that its gates tell of. */
export function beginWay(draft: Draft, gated: ReadonlySet<string>): void {
  Object.assign(draft, begun());
  for (const id of activityIds) if (gated.has(id)) draft.activities[id] = untouched;
}
