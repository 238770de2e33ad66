import { undoingIn } from '../log/order.ts';
import { readDay } from '../log/readDay.ts';
import { type Day, dayOf, type ScalingEvent } from './events.ts';
import { build, readInOrder } from './fold.ts';
import type { ScalingState } from './state.ts';

/**
 * The day from which on an event counts. What puts a pilot right counts from the pilot's first day as
 * it is known by now, and so does what it puts right.
 */
function countsFrom(state: ScalingState): (event: ScalingEvent) => Day {
  const starts = new Map(state.pilots.map(({ id, started }) => [id, started]));
  const aside = new Set(state.setAside.map(({ event }) => event));
  return (event) => {
    const isEffective = event.type === 'pilot' && !aside.has(event.id);
    return (isEffective && starts.get(event.data.pilot)) || dayOf(event);
  };
}

/** The state as it was at the end of a day, by the days of the events and what is put right since. */
export function stateOn(events: readonly ScalingEvent[], day: Day): ScalingState {
  const last = readDay(day, 'day');
  const log = readInOrder(events);
  const undoing = undoingIn(log);
  const dayFrom = countsFrom(build(log, undoing));
  return build(
    log.filter((event) => dayFrom(event) <= last),
    undoing,
  );
}
