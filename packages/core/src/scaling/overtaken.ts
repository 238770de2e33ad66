import { type Day, dayOf } from './events.ts';
import type { ScalingState } from './state.ts';
import type { ActivityId } from './types.ts';

/**
 * Entries about an activity that were written down after one of a later day, and the day of what
 * holds in their place. They count for what was on their own days, and change nothing since.
 */
export function overtakenIn(state: ScalingState): ReadonlyMap<string, Day> {
  const undone = new Set(state.undone);
  const latest = new Map<ActivityId, Day>();
  const overtaken = new Map<string, Day>();
  for (const event of state.log) {
    if (event.type !== 'activity' || undone.has(event.id)) continue;
    const { activity } = event.data;
    const on = dayOf(event);
    if (on >= (latest.get(activity) ?? on)) latest.set(activity, on);
    else overtaken.set(event.id, state.activities[activity].on ?? on);
  }
  return overtaken;
}
