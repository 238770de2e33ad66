import { own, type RawRecord, wrongKind } from '../check.ts';
import { entriesOfCut, parsed } from './cutJson.ts';
import type { LogKind } from './kind.ts';
import { type Found, foundIn, type ReadLogOf, sortOut } from './readLog.ts';
import { byLine } from './table.ts';
import type { LogEvent } from './types.ts';

/** What a file holds; entries that say they are of another log are counted and are no faults. */
export interface ParsedLogOf<Event extends LogEvent> extends ReadLogOf<Event> {
  /** How many those are: a company's file has the entries of every tool. */
  readonly others: number;
}

/**
 * The log as a file. Each event has a line of its own, so that half a file is still worth half. Takes
 * what can't be read too, for whoever can.
 */
export function logJson(file: string, events: readonly object[]): string {
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  return `{"kind":"${file}","version":1,"events":[\n${lines}\n]}\n`;
}

const NOTHING = { events: [], others: 0 } as const;

const NO_LOG = {
  ...({ place: 1, path: 'file', code: 'missing', allowed: 'a log', type: null } as const),
};

const NEWER = {
  ...({ place: 1, path: 'version', code: 'range', allowed: '1', type: null } as const),
};

/** Of another version of the format, in which the same words may mean something else? */
const isOfOtherVersion = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['version', 'schema'].some((key) => (own(value as RawRecord, key) ?? 1) !== 1);

/** What a file tells of itself before anything else; nested things come later. */
const HEAD = /^\{(?:\s*"[^"\\]*"\s*:\s*(?:"[^"\\]*"|[\d.]+)\s*,)+/;
const LONGEST_HEAD = 2000;

/** The same, as far as it is left in a file that was cut. */
function headOf(text: string): unknown {
  const [head] = HEAD.exec(text.slice(0, LONGEST_HEAD)) ?? [''];
  return parsed(`${head.slice(0, -1)}}`);
}

const listIn = (value: unknown): readonly unknown[] | null => {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'events')) return null;
  const events: unknown = Reflect.get(value, 'events');
  return Array.isArray(events) ? events : null;
};

/** Does it say that it belongs to another log? */
function isOfOther<Event extends LogEvent>({ log }: LogKind<Event>, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const named = own(value as RawRecord, 'log');
  return typeof named === 'string' && named !== '' && named !== log;
}

/** What stands in a text, in whichever form; `null` when that is no log. */
function entriesOf(text: string, whole: unknown): readonly Found[] | null {
  const list = listIn(whole);
  if (list) return foundIn(list);
  // A table that is cut within an event begins like JSON, and JSON that is cut like anything.
  return /^[[{]/.test(text)
    ? (entriesOfCut(text) ?? (whole === undefined ? byLine(text) : null))
    : (byLine(text) ?? entriesOfCut(text));
}

/**
 * Reads a log from the text of a file: what `logJson` wrote, a table of `logTable`, or as much of
 * either as is left. Good events come back as they went in; the rest is listed, as `readLogOf` does.
 * Where its beginning is missing there is a fault of the `head`, where it ends too soon one of the
 * `end`. What holds no log has one fault, that of the `file`; what is of a later version has one,
 * that of the `version`, and nothing of it is read.
 *
 * @throws {InputError} when it is no text
 */
export function parseLogOf<Event extends LogEvent>(
  kind: LogKind<Event>,
  text: string,
): ParsedLogOf<Event> {
  if (typeof text !== 'string') throw wrongKind(text, 'text', 'the text of a log');
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const whole = parsed(trimmed);
  if (isOfOtherVersion(whole ?? headOf(trimmed))) return { ...NOTHING, faults: [NEWER] };
  const found = entriesOf(trimmed, whole);
  if (!found) return { ...NOTHING, faults: [NO_LOG] };
  const ours = found.filter(({ value }) => !isOfOther(kind, value));
  return { ...sortOut(kind, ours), others: found.length - ours.length };
}
