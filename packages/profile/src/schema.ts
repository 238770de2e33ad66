import {
  array,
  type CustomSchema,
  custom,
  exactOptional,
  type GenericSchema,
  lazy,
  type ObjectEntries,
  strictObject,
} from 'valibot';
import { isStampText } from './clock.ts';
import * as limits from './limits.ts';
import { ownValue } from './own.ts';
import type { Json, Level, Profile } from './types.ts';

/*
 * The shape of a document, for copies that `copyPlain` made.
 *
 * valibot needs three precautions: `strictObject` takes lists too, and walks its entries with
 * `for-in`, so that an enumerable member of `Object.prototype` breaks it; `record` drops keys such
 * as `constructor` without a word. Hence `shape` and `recordOf`.
 */

type PlainRecord = { readonly [key: string]: unknown };
type Test = (found: unknown) => boolean;
type Message = (issue: { readonly input: unknown }) => string;

/** Begins messages about values of the right kind that are not allowed all the same. */
export const RANGE = 'range:';
const RECORD = 'a plain record';
/** What may stand where nothing does. */
const needed = new WeakMap<object, string>();

const isText = (found: unknown) => typeof found === 'string';
const isNumber = (found: unknown) => typeof found === 'number';
const isBoolean = (found: unknown) => typeof found === 'boolean';
const isScalar = (found: unknown) => isText(found) || isNumber(found) || isBoolean(found);

const noRecord = value<never>(RECORD, () => false);
const id = value<string>(limits.ID, isText, limits.isId);
const text = value<string>(limits.TEXT, isText);
const name = value<string>(limits.NAME, isText, limits.isName);
const time = value<string>(limits.TIME, isText, isStampText);
const level = value<Level>(limits.LEVEL, isNumber, limits.isLevel);
const scalar = value<string | number | boolean>('text, a number, true or false', isScalar);
// What arrives here is JSON by now, unless it goes deeper than `json` allows.
const leaf = value<string | number | boolean | null>(
  `at most ${limits.DATA_DEPTH} levels of lists and records`,
  () => true,
  (found) => found === null || isScalar(found),
);

const note = exactOptional(text);
const stamp = { at: time, by: id };
const cleared = shape({
  cleared: value<true>('true', isBoolean, (found) => found === true),
  ...stamp,
});
const rated = shape({ level, note, ...stamp });
const chosen = shape({ value: scalar, note, ...stamp });
const rating = lazy((input) => (isCleared(input) ? cleared : rated));
const choice = lazy((input) => (isCleared(input) ? cleared : chosen));
const ratings = recordOf(recordOf(rating));
const data = recordOf(json(limits.DATA_DEPTH - 1));
const event = shape({ id, log: id, type: id, data, ...stamp });
const moment = shape({ id, name, framework: recordOf(id), ratings, ...stamp });
const lost = shape({ where: listOf(id), value: json(limits.SUPERSEDED_DEPTH), ...stamp });

export const profileSchema: GenericSchema<unknown, Profile> = shape({
  schema: value<1>('1', isNumber, (found) => found === 1),
  id,
  name: exactOptional(name),
  named: exactOptional(shape(stamp)),
  ratings,
  chosen: recordOf(choice),
  events: listOf(event),
  moments: listOf(moment),
  superseded: listOf(lost),
});

/** One value. What is not `valid` is out of range if it is of the right `kind`. */
function value<T>(allowed: string, kind: Test, valid: Test = kind): CustomSchema<T, Message> {
  const schema = custom<T, Message>(valid, ({ input }) => (kind(input) ? RANGE : '') + allowed);
  needed.set(schema, allowed);
  return schema;
}

/** A record with these keys and no others. */
function shape<const Entries extends ObjectEntries>(entries: Entries) {
  const own = Object.assign<object, Entries>(Object.create(null), entries);
  const strict = strictObject(own, ({ path }) => {
    const schema = ownValue(entries, String(path?.[0].key));
    return schema ? (needed.get(schema) ?? RECORD) : Object.keys(entries).join(', ');
  });
  return lazy((input) => (isRecord(input) ? strict : noRecord));
}

/** A record with any keys. */
function recordOf<T>(
  item: GenericSchema<unknown, T>,
): GenericSchema<unknown, { [key: string]: T }> {
  return lazy((input) => {
    const keys = isRecord(input) ? Object.keys(input) : [];
    return shape(Object.fromEntries(keys.map((key) => [key, item])));
  });
}

function listOf<T>(item: GenericSchema<unknown, T>): GenericSchema<unknown, T[]> {
  const list = array(item, 'a list');
  needed.set(list, 'a list');
  return list;
}

function json(depth: number): GenericSchema<unknown, Json> {
  if (depth === 0) return leaf;
  const inner = json(depth - 1);
  const list = listOf(inner);
  const members = recordOf(inner);
  return lazy((input) => (Array.isArray(input) ? list : isRecord(input) ? members : leaf));
}

export function isRecord(found: unknown): found is PlainRecord {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

function isCleared(found: unknown): boolean {
  return isRecord(found) && 'cleared' in found;
}
