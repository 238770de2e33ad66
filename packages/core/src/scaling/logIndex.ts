import { targetOf } from '../log/order.ts';
import type { ScalingEvent } from './events.ts';

/** Where the events of an ordered log are, so that one more needs no look at all of them. */
export interface LogIndex {
  readonly events: ScalingEvent[];
  /** Of an id, its place in the log. */
  readonly places: Map<string, number>;
  /** The undos that name an id, in the order of the log. */
  readonly undos: Map<string, ScalingEvent[]>;
}

function push({ events, places, undos }: LogIndex, event: ScalingEvent): void {
  places.set(event.id, events.length);
  events.push(event);
  if (event.type !== 'undo') return;
  const named = undos.get(targetOf(event));
  if (named) named.push(event);
  else undos.set(targetOf(event), [event]);
}

function pop({ events, places, undos }: LogIndex): void {
  const event = events.pop();
  if (!event) return;
  places.delete(event.id);
  if (event.type === 'undo') undos.get(targetOf(event))?.pop();
}

/** Makes an index that of a log: what both begin with is compared event by event, and stays. */
function align(index: LogIndex, log: readonly ScalingEvent[]): void {
  const { events } = index;
  let same = 0;
  while (same < log.length && events[same] === log[same]) same += 1;
  while (events.length > same) pop(index);
  for (const event of log.slice(same)) push(index, event);
}

/** One grows with a log and what goes on from it; `align` makes up for where they part. */
const known = /* @__PURE__ */ new WeakMap<readonly ScalingEvent[], LogIndex>();

/** The index of an ordered log, good until one is asked for of a log that goes on from it. */
export function indexOf(log: readonly ScalingEvent[]): LogIndex {
  const index = known.get(log) ?? { events: [], places: new Map(), undos: new Map() };
  known.set(log, index);
  align(index, log);
  return index;
}

/** A log that goes on from another takes its index over. */
export function carryIndex(from: readonly ScalingEvent[], to: readonly ScalingEvent[]): void {
  const index = known.get(from);
  if (index) known.set(to, index);
}
