import { scaling } from '@servitization/core';
import { type ProfileEvent, randomHex } from '@servitization/profile';

/** The log of a document, read. */
export interface ReadDocument {
  readonly entries: readonly ProfileEvent[];
  readonly state: scaling.ScalingState;
  /** Entries that this version can't read; they stay in the document. */
  readonly faults: readonly scaling.LogFault[];
}

export const entriesIn = (events: readonly ProfileEvent[]): readonly ProfileEvent[] =>
  events.filter(({ log }) => log === 'scaling');

/** Of an entry, or of a pilot. */
export const newId = (): string => randomHex(12);

/** Does the list begin with all of the other, entry by entry? */
const continues = (list: readonly ProfileEvent[], start: readonly ProfileEvent[]): boolean =>
  list.length >= start.length && start.every((entry, index) => entry === list[index]);

/** Reads a log; after one that it continues, only what is new. */
export function readDocument(
  entries: readonly ProfileEvent[],
  before: ReadDocument | null,
): ReadDocument {
  if (before && continues(entries, before.entries)) {
    const known = before.entries.length;
    const { events, faults } = scaling.readLog(entries.slice(known));
    const state = events.reduce(scaling.foldInto, before.state);
    const placed = faults.map((fault) => ({ ...fault, place: fault.place + known }));
    return { entries, state, faults: [...before.faults, ...placed] };
  }
  const { events, faults } = scaling.readLog(entries);
  return { entries, state: scaling.fold(events), faults };
}

/** The entries that can't be read, as they stand in the document; each has the place of its fault. */
export const unreadIn = ({
  entries,
  faults,
}: Pick<ReadDocument, 'entries' | 'faults'>): readonly ProfileEvent[] =>
  faults.flatMap(({ place }) => entries[place - 1] ?? []);
