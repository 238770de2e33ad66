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

/** Reads a log, all of it. */
export function readDocument(entries: readonly ProfileEvent[]): ReadDocument {
  const { events, faults } = scaling.readLog(entries);
  return { entries, state: scaling.fold(events), faults };
}

/** The entries that can't be read, as they stand in the document; each has the place of its fault. */
export const unreadIn = ({
  entries,
  faults,
}: Pick<ReadDocument, 'entries' | 'faults'>): readonly ProfileEvent[] =>
  faults.flatMap(({ place }) => entries[place - 1] ?? []);
