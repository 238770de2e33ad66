import { onlyKeys, own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import type { Proposal, ScalingEvent } from './events.ts';
import { readField } from './fields.ts';
import { symptomsOf } from './outline.ts';
import { eventSchema, type Field } from './schema.ts';
import { daysBetween, isStamp } from './time.ts';
import type { BarrierId, SymptomId } from './types.ts';

type Entry = readonly [string, Field];

/** The fields of a type's data: as a list, as keys, and in words. */
interface Shape {
  readonly type: string;
  readonly entries: readonly Entry[];
  readonly keys: ReadonlySet<PropertyKey>;
  readonly allowed: string;
}

const shapes: ReadonlyMap<string, Shape> = /* @__PURE__ */ new Map(
  Object.entries(eventSchema).map(([type, fields]) => [
    type,
    {
      type,
      entries: Object.entries(fields) as Entry[],
      keys: new Set(Object.keys(fields)),
      allowed: `one of ${Object.keys(fields).join(', ')}`,
    },
  ]),
);

const envelope: ReadonlySet<PropertyKey> = /* @__PURE__ */ new Set([
  ...['id', 'log', 'type', 'data', 'at', 'by'],
]);

/**
 * Stand where `Object.prototype` would, so that an absent key is absent whatever a page added there.
 * (An object without any prototype would do the same, and be several times as slow to read.) The
 * first also tells events that were read here, frozen copies that need no second look: a set of
 * thousands of them would cost more than all the reading.
 */
const readHere: object = /* @__PURE__ */ Object.freeze(Object.create(null));
const bare: object = /* @__PURE__ */ Object.freeze(Object.create(null));

export const isRead = (value: unknown): value is ScalingEvent =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === readHere &&
  Object.isFrozen(value);

function idAt(event: RawRecord, key: string, path: string): string {
  const value = own(event, key);
  const allowed = 'text of 1 to 200 characters';
  if (typeof value !== 'string') throw wrongKind(value, `${path}.${key}`, allowed);
  if (value !== '' && value !== '__proto__' && value.length <= 200) return value;
  throw new InputError(`${path}.${key}`, 'range', allowed);
}

function stampAt(event: RawRecord, path: string): string {
  const value = own(event, 'at');
  const allowed = 'a time such as 2026-11-22T01:02:03.004Z-0000';
  if (typeof value !== 'string') throw wrongKind(value, `${path}.at`, allowed);
  if (isStamp(value)) return value;
  throw new InputError(`${path}.at`, 'range', allowed);
}

function logAt(event: RawRecord, path: string): 'scaling' {
  const value = own(event, 'log');
  if (value === 'scaling') return value;
  if (typeof value === 'string') throw new InputError(`${path}.log`, 'unknown', 'scaling');
  throw wrongKind(value, `${path}.log`, 'scaling');
}

function shapeAt(event: RawRecord, path: string): Shape {
  const type = own(event, 'type');
  const shape = typeof type === 'string' ? shapes.get(type) : undefined;
  if (shape) return shape;
  const allowed = `one of ${[...shapes.keys()].join(', ')}`;
  if (typeof type !== 'string') throw wrongKind(type, `${path}.type`, allowed);
  throw new InputError(`${path}.type`, 'unknown', allowed);
}

/** What no single field can tell. */
function checkTogether({ type, data }: Proposal, path: string): void {
  if (type === 'activity' && data.status === 'skipped' && data.reason === undefined) {
    throw new InputError(`${path}.reason`, 'missing', 'a reason for skipping the activity');
  }
  if (type === 'barrier') checkSymptoms(data.barrier, data.symptoms ?? [], path);
  if (type === 'outcome' && data.outcome !== 'sales-to-current-customers' && data.currency) {
    throw new InputError(`${path}.currency`, 'unknown', 'no currency, as this is a count');
  }
}

function checkSymptoms(barrier: BarrierId, symptoms: readonly SymptomId[], path: string): void {
  const allowed = symptomsOf.get(barrier) ?? [];
  const stray = symptoms.findIndex((symptom) => !allowed.includes(symptom));
  if (stray < 0) return;
  throw new InputError(`${path}.symptoms[${stray}]`, 'unknown', `one of ${allowed.join(', ')}`);
}

/**
 * Reads what an event says: its type and data, checked and copied.
 *
 * @throws {InputError} that names the place
 */
export function readProposal(value: unknown, path = 'event'): Proposal {
  const shape = shapeAt(record(value, path), path);
  const data = readData(own(value as RawRecord, 'data'), `${path}.data`, shape);
  const proposal = { type: shape.type, data } as unknown as Proposal;
  checkTogether(proposal, `${path}.data`);
  return proposal;
}

function readData(value: unknown, path: string, { entries, keys, allowed }: Shape): object {
  const given = record(value, path);
  const data: Record<string, unknown> = Object.create(bare);
  let found = 0;
  for (const [key, field] of entries) {
    if (Object.hasOwn(given, key)) found += 1;
    const value = own(given, key);
    if (value === undefined && !field.required) continue;
    data[key] = readField(field, value, `${path}.${key}`);
  }
  // Looking for a stray key costs more than counting.
  if (found < Reflect.ownKeys(given).length) onlyKeys(given, path, keys, allowed);
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
export function readEvent(value: unknown, path = 'event'): ScalingEvent {
  if (isRead(value)) return value;
  const raw = record(value, path);
  if (Reflect.ownKeys(raw).length > envelope.size) {
    onlyKeys(raw, path, envelope, 'id, log, type, data, at or by');
  }
  const id = idAt(raw, 'id', path);
  const log = logAt(raw, path);
  const at = stampAt(raw, path);
  const by = idAt(raw, 'by', path);
  const said = readProposal(raw, path);
  checkDay(said.data.on, at, path);
  const event: object = Object.create(readHere);
  return Object.freeze(Object.assign(event, { id, log, ...said, at, by }));
}
