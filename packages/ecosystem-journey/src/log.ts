import { ecosystem } from '@servitization/core';
import { type Change, type ProfileEvent, randomHex } from '@servitization/profile';

/** The log of a document, read. */
export interface ReadDocument {
  readonly entries: readonly ProfileEvent[];
  readonly events: readonly ecosystem.EcosystemEvent[];
  /** Entries that this version can't read; they stay in the document. */
  readonly faults: readonly ecosystem.LogFault[];
}

export const entriesIn = (events: readonly ProfileEvent[]): readonly ProfileEvent[] =>
  events.filter(({ log }) => log === 'ecosystem');

/** Of an entry, or of a partner. */
export const newId = (): string => randomHex(12);

/** What is said, as an entry of the log. */
export const entryOf = (said: ecosystem.Proposal): Change => ({
  type: 'append',
  id: newId(),
  log: 'ecosystem',
  event: said.type,
  data: { ...said.data },
});

/** Does the list begin with all of the other, entry by entry? */
const continues = (list: readonly ProfileEvent[], start: readonly ProfileEvent[]): boolean =>
  list.length >= start.length && start.every((entry, index) => entry === list[index]);

/** Reads a log; after one that it continues, only what is new. */
export function readDocument(
  entries: readonly ProfileEvent[],
  before: ReadDocument | null,
): ReadDocument {
  const known = before && continues(entries, before.entries) ? before : null;
  const start = known?.entries.length ?? 0;
  const { events, faults } = ecosystem.readLog(entries.slice(start));
  const placed = faults.map((fault) => ({ ...fault, place: fault.place + start }));
  return {
    entries,
    events: [...(known?.events ?? []), ...events],
    faults: [...(known?.faults ?? []), ...placed],
  };
}

/** The entries that can't be read, as they stand in the document; each has the place of its fault. */
export const unreadIn = ({
  entries,
  faults,
}: Pick<ReadDocument, 'entries' | 'faults'>): readonly ProfileEvent[] =>
  faults.flatMap(({ place }) => entries[place - 1] ?? []);
