import { onlyKeys, own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { readField } from './fields.ts';
import type { LogKind, Shape } from './kind.ts';
import { ID } from './schema.ts';
import { textThat } from './text.ts';
import { daysBetween, isStamp } from './time.ts';
import type { LogEvent, Said } from './types.ts';

const envelope: ReadonlySet<PropertyKey> = /* @__PURE__ */ new Set([
  ...['id', 'log', 'type', 'data', 'at', 'by'],
]);

/** Stands where `Object.prototype` would, as the prototype of events does. */
const bare: object = /* @__PURE__ */ Object.freeze(Object.create(null));

type AnyKind = LogKind<LogEvent>;

/** Was the value read before, as an event of this kind? Then it is a frozen copy. */
export const isRead = <Event extends LogEvent>(
  { readHere }: LogKind<Event>,
  value: unknown,
): value is Event =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === readHere &&
  Object.isFrozen(value);

const isId = (text: string): boolean => text !== '' && text !== '__proto__' && text.length <= ID;

const ID_TEXT = `text of 1 to ${ID} characters`;
const STAMP_TEXT = 'a time such as 2026-11-22T01:02:03.004Z-0000';

/** The own text under a key. The place is only put together where it has to be told. */
function textAt(
  event: RawRecord,
  [key, allowed, passes]: readonly [string, string, (text: string) => boolean],
  path: string,
): string {
  const value = own(event, key);
  if (typeof value === 'string' && passes(value)) return value;
  return textThat(value, `${path}.${key}`, allowed, passes);
}

const idText = ['id', ID_TEXT, isId] as const;
const byText = ['by', ID_TEXT, isId] as const;
const atText = ['at', STAMP_TEXT, isStamp] as const;

function logAt(event: RawRecord, path: string, log: string): string {
  const value = own(event, 'log');
  return value === log
    ? log
    : textThat(value, `${path}.log`, log, (text) => text === log, 'unknown');
}

function shapeAt(event: RawRecord, path: string, shapes: AnyKind['shapes']): Shape {
  const type = own(event, 'type');
  const shape = shapes.get(type as string);
  if (shape) return shape;
  const allowed = `one of ${[...shapes.keys()].join(', ')}`;
  if (typeof type !== 'string') throw wrongKind(type, `${path}.type`, allowed);
  throw new InputError(`${path}.type`, 'unknown', allowed);
}

/**
 * Reads what an event says: its type and data, checked and copied.
 *
 * @throws {InputError} that names the place
 */
export function readSaid<Event extends LogEvent>(
  kind: LogKind<Event>,
  value: unknown,
  path: string,
): Pick<Event, 'type' | 'data'> {
  const shape = shapeAt(record(value, path), path, kind.shapes);
  const data = readData(own(value as RawRecord, 'data'), `${path}.data`, shape);
  const said: Said = { type: shape.type, data };
  kind.checkTogether(said, `${path}.data`);
  return said as Pick<Event, 'type' | 'data'>;
}

/** How many own keys of any kind: all at once, by `Reflect.ownKeys`, takes engines several times as long. */
const keyCount = (value: RawRecord): number =>
  Object.getOwnPropertyNames(value).length + Object.getOwnPropertySymbols(value).length;

function readData(value: unknown, path: string, { entries, keys, allowed }: Shape): object {
  const given = record(value, path);
  const data: Record<string, unknown> = Object.create(bare);
  let found = 0;
  for (const [key, field] of entries) {
    const isThere = Object.hasOwn(given, key);
    if (isThere) found += 1;
    const value = isThere ? given[key] : undefined;
    if (value === undefined && !field.required) continue;
    data[key] = readField(field, value, `${path}.${key}`);
  }
  // Looking for a stray key costs more than counting.
  if (found < keyCount(given)) onlyKeys(given, path, keys, allowed);
  return Object.freeze(data);
}

/** A day of tolerance, since days are local and stamps are not. */
function checkDay(on: string | undefined, at: string, path: string): void {
  if (on === undefined || on <= at.slice(0, 10)) return;
  if (daysBetween(at.slice(0, 10), on) <= 1) return;
  const allowed = `a day that is not after the event was written down (${at.slice(0, 10)})`;
  throw new InputError(`${path}.data.on`, 'range', allowed);
}

/**
 * Reads one event of a log, checked whole and copied; the copy is frozen.
 *
 * @throws {InputError} that names the place, such as `events[3].data.on`
 */
export function readEventOf<Event extends LogEvent>(
  kind: LogKind<Event>,
  value: unknown,
  path: string,
): Event {
  if (isRead(kind, value)) return value;
  const raw = record(value, path);
  if (keyCount(raw) > envelope.size) {
    onlyKeys(raw, path, envelope, 'one of id, log, type, data, at, by');
  }
  const id = textAt(raw, idText, path);
  const log = logAt(raw, path, kind.log);
  const at = textAt(raw, atText, path);
  const by = textAt(raw, byText, path);
  const said = readSaid(kind, raw, path);
  checkDay(said.data.on, at, path);
  const event: Record<string, unknown> = Object.create(kind.readHere);
  event.id = id;
  event.log = log;
  event.type = said.type;
  event.data = said.data;
  event.at = at;
  event.by = by;
  return Object.freeze(event) as unknown as Event;
}

/**
 * Reads a whole list of events.
 *
 * @throws {InputError} for the first that is none
 */
export function readEventsOf<Event extends LogEvent>(
  kind: LogKind<Event>,
  events: unknown,
): readonly Event[] {
  if (!Array.isArray(events)) throw wrongKind(events, 'events', 'a list of events');
  const read: Event[] = [];
  // Read by index, so that a hole in the list is an event that is missing.
  for (let index = 0; index < events.length; index += 1) {
    const event: unknown = events[index];
    read.push(isRead(kind, event) ? event : readEventOf(kind, event, `events[${index}]`));
  }
  return read;
}
