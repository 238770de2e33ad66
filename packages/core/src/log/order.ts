import type { LogEvent } from './types.ts';

/** By the order of their signs. */
export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** By stamp, then writer, then id. Only for one id is what the events say compared. */
export const compareEvents = (a: LogEvent, b: LogEvent): number =>
  compare(a.at, b.at) ||
  compare(a.by, b.by) ||
  compare(a.id, b.id) ||
  (a === b ? 0 : compare(JSON.stringify(a), JSON.stringify(b)));

/** Do two events that were read say the same? */
export const sameEvent = (a: LogEvent, b: LogEvent): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function isInOrder(events: readonly LogEvent[]): boolean {
  for (let index = 1; index < events.length; index += 1) {
    const [before, after] = [events[index - 1], events[index]];
    if (before && after && compareEvents(before, after) > 0) return false;
  }
  return true;
}

/** Each event once, in order: of several with one id the first counts. */
export function inOrder<Event extends LogEvent>(events: readonly Event[]): readonly Event[] {
  const sorted = isInOrder(events) ? events : [...events].sort(compareEvents);
  const seen = new Set<string>();
  return sorted.filter(({ id }) => seen.size < seen.add(id).size);
}

export interface Undoing {
  /** Ids of events that are taken back. */
  readonly undone: ReadonlySet<string>;
  /** Ids of undos that name no earlier event. */
  readonly idle: ReadonlySet<string>;
}

/** What an undo names. */
export const targetOf = ({ data }: LogEvent): string => (data as { readonly event: string }).event;

/** Where in a log the events with these ids stand. */
function placesIn(log: readonly LogEvent[], ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if (ids.size === 0) return places;
  let index = 0;
  for (const { id } of log) {
    if (ids.has(id)) places.set(id, index);
    index += 1;
  }
  return places;
}

/**
 * What the undos of an ordered log take back. From the last to the first, since an undo that was
 * itself taken back has no effect.
 */
export function undoingIn(log: readonly LogEvent[]): Undoing {
  const undos = log.filter(({ type }) => type === 'undo').reverse();
  const places = placesIn(log, new Set(undos.flatMap((undo) => [undo.id, targetOf(undo)])));
  const undone = new Set<string>();
  const idle = new Set<string>();
  for (const undo of undos) {
    if (undone.has(undo.id)) continue;
    const id = targetOf(undo);
    // What stands nowhere is not a number, and so not earlier.
    if (Number(places.get(id)) < Number(places.get(undo.id))) undone.add(id);
    else idle.add(undo.id);
  }
  return { undone, idle };
}
