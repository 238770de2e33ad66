import { cocreation } from '@servitization/core';
import { type ProfileEvent, randomHex } from '@servitization/profile';

/** The log of a document, read. */
export interface ReadDocument {
  readonly state: cocreation.CocreationState;
  /** Entries that this version can't read; they stay in the document. */
  readonly faults: readonly cocreation.LogFault[];
}

export const entriesIn = (events: readonly ProfileEvent[]): readonly ProfileEvent[] =>
  events.filter(({ log }) => log === 'cocreation');

/** Of an entry, of a micro-service, or of a measure. */
export const newId = (): string => randomHex(12);

/** Entries that were read, so that one more costs its own reading and a fold. */
const known = new WeakMap<ProfileEvent, cocreation.CocreationEvent>();

function readOne(entry: ProfileEvent): cocreation.CocreationEvent | undefined {
  const before = known.get(entry);
  if (before) return before;
  const [event] = cocreation.readLog([entry]).events;
  if (event) known.set(entry, event);
  return event;
}

export function readDocument(entries: readonly ProfileEvent[]): ReadDocument {
  const read = entries.map(readOne);
  const events = read.flatMap((event) => event ?? []);
  const faults = entries.flatMap((entry, index) =>
    read[index]
      ? []
      : cocreation.readLog([entry]).faults.map((fault) => ({ ...fault, place: index + 1 })),
  );
  return { state: cocreation.fold(events), faults };
}
