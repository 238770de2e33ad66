import type { Fields } from './schema.ts';
import type { LogEvent, Said } from './types.ts';

type Entry = readonly [string, Fields[string]];

/** The fields of a type's data: as a list, as keys, and in words. */
export interface Shape {
  readonly type: string;
  readonly entries: readonly Entry[];
  readonly keys: ReadonlySet<PropertyKey>;
  readonly allowed: string;
}

/** What tells the events of one log from those of another. */
export interface Telling<Event extends LogEvent> {
  readonly log: Event['log'];
  readonly schema: Readonly<Record<Event['type'], Fields>>;
  /** Refuses what no single field can tell. */
  readonly checkTogether: (said: Said, path: string) => void;
}

/** A kind of log, ready to be read. */
export interface LogKind<Event extends LogEvent> extends Telling<Event> {
  readonly shapes: ReadonlyMap<string, Shape>;
  /** The prototype of events that were read. */
  readonly readHere: object;
}

const shapeOf = ([type, fields]: readonly [string, Fields]): readonly [string, Shape] => [
  type,
  {
    type,
    entries: Object.entries(fields),
    keys: new Set(Object.keys(fields)),
    allowed: `one of ${Object.keys(fields).join(', ')}`,
  },
];

/**
 * A kind of log. Events that are read get a prototype of its own, which stands where
 * `Object.prototype` would, so that an absent key is absent whatever a page added there. (An object
 * without any prototype would do the same, and be several times as slow to read.) It also tells that
 * an event was read here and needs no second look: a set of thousands of them would cost more than
 * all the reading.
 */
export const logKind = <Event extends LogEvent>(telling: Telling<Event>): LogKind<Event> => ({
  ...telling,
  shapes: new Map(Object.entries<Fields>(telling.schema).map(shapeOf)),
  readHere: Object.freeze(Object.create(null)),
});
