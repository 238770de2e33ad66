import type { Day } from './events.ts';
import { lanes, PILOTING } from './outline.ts';
import type { Place, ScalingState } from './state.ts';
import type { PhaseId } from './types.ts';

/** What a place follows from. */
export type Ground = Pick<ScalingState, 'gates' | 'choices' | 'first'>;

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The phase of the lane that is not left yet; growth is never left. */
function indexIn(lane: readonly PhaseId[], gates: Ground['gates']): number {
  const index = lane.findIndex((phase) => !gates[phase]);
  return index < 0 ? lane.length - 1 : index;
}

/** Where a firm is, from the gates that it passed and the strategy that it chose. */
export function placeOf({ gates, choices, first }: Ground): Place {
  const readiness = gates[PILOTING];
  if (!readiness) return { phase: PILOTING, since: first };
  const choice = choices.at(-1);
  if (!choice) return { phase: null, since: readiness.on };
  const lane = lanes.get(choice.strategy) ?? [];
  const index = indexIn(lane, gates);
  const before = lane[index - 1];
  const gate = before ? gates[before] : null;
  return { phase: lane[index] ?? null, since: gate ? later(choice.on, gate.on) : choice.on };
}
