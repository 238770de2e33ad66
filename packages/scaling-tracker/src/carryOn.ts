import { scaling } from '@servitization/core';
import type { ProfileEvent } from '@servitization/profile';
import type { ReadDocument } from './log.ts';

/** Does the list begin with all of the other, entry by entry? */
const continues = (list: readonly ProfileEvent[], start: readonly ProfileEvent[]): boolean =>
  list.length >= start.length && start.every((entry, index) => entry === list[index]);

/** Reads what is new in a log, so that one more entry costs one entry; `null` if it doesn't go on from before. */
export function carryOn(
  entries: readonly ProfileEvent[],
  before: ReadDocument,
): ReadDocument | null {
  if (!continues(entries, before.entries)) return null;
  const known = before.entries.length;
  const { events, faults } = scaling.readLog(entries.slice(known));
  const state = events.reduce(scaling.foldInto, before.state);
  const placed = faults.map((fault) => ({ ...fault, place: fault.place + known }));
  return { entries, state, faults: [...before.faults, ...placed] };
}
