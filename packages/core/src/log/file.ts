import { own, type RawRecord, wrongKind } from '../check.ts';
import { entriesOfCut, parsed } from './cutJson.ts';
import type { LogKind } from './kind.ts';
import { type Found, type ReadLogOf, readLogOf, sortOut } from './readLog.ts';
import { type Day, dayOf, type LogEvent } from './types.ts';

/**
 * The log as a file. Each event has a line of its own, so that half a file is still worth half. Takes
 * what can't be read too, for whoever can.
 */
export function logJson(file: string, events: readonly object[]): string {
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  return `{"kind":"${file}","version":1,"events":[\n${lines}\n]}\n`;
}

/** One line a record, and no line break within a cell. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Soft hyphens as escapes: programs that write tables take them out of names. */
const eventText = (event: object): string => JSON.stringify(event).replaceAll('\u00AD', '\\u00ad');

/** The header of `toTable`; the last column holds the whole event. */
export const tableColumns: readonly string[] = ['day', 'type', 'subject', 'note', 'event'];

/**
 * The log as rows of a table: cells to read, and last the event itself, from which it is read back.
 * What can't be read has that last cell alone.
 */
export const logTable = <Event extends LogEvent>(
  kind: LogKind<Event>,
  events: readonly object[],
  subjectOf: (event: Event) => string,
): readonly (readonly string[])[] =>
  events.map((event) => {
    const [read] = readLogOf(kind, [event]).events;
    if (!read) return ['', '', '', '', eventText(event)];
    const note = flat(read.data.note ?? '');
    return [dayOf(read), read.type, flat(subjectOf(read)), note, eventText(event)];
  });

/** The last quoted cell of a line, which is where a table holds the event; empty when it is cut. */
function lastCell(line: string): string {
  let start = -1;
  let open = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    open = !open;
    // A quote right after another is one of a pair, which stands for a quote in the text.
    if (open && line[at - 1] !== '"') start = at;
  }
  if (open || start < 0) return '';
  return line
    .slice(start + 1)
    .replace(/"\s*$/, '')
    .replaceAll('""', '"');
}

const LINES = /\r\n|\n|\r/;
/** The columns of a table end with the one that holds the whole event. */
const HEADER = /(?:^|[,;\t"])event"?$/;

/** A table line by line, or what is left of a file whose beginning is lost; `null` when it is neither. */
function byLine(text: string): readonly Found[] | null {
  const [first = '', ...others] = text.split(LINES).map((line) => line.trim());
  const hasHeader = HEADER.test(first);
  const found = (hasHeader ? ['', ...others] : [first, ...others]).flatMap((line, index) => {
    if (line === '' || line === ']}') return [];
    const json = line.startsWith('{') ? line.replace(/,$/, '') : lastCell(line);
    return [{ place: index + 1, value: parsed(json) }];
  });
  return hasHeader || found.some(({ value }) => value !== undefined) ? found : null;
}

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

/**
 * Reads a log from the text of a file: what `logJson` wrote, a table of `logTable`, or as much of
 * either as is left. Good events come back as they went in; the rest is listed, as `readLogOf` does.
 * What holds no log has one fault, that of the `file`; what is of a later version has one, that of
 * the `version`, and nothing of it is read.
 *
 * @throws {InputError} when it is no text
 */
export function parseLogOf<Event extends LogEvent>(
  kind: LogKind<Event>,
  text: string,
  today?: Day,
): ReadLogOf<Event> {
  if (typeof text !== 'string') throw wrongKind(text, 'text', 'the text of a log');
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const whole = parsed(trimmed);
  if (isOfOtherVersion(whole ?? headOf(trimmed))) return { events: [], faults: [NEWER] };
  const list = listIn(whole);
  if (list) return readLogOf(kind, list, today);
  const found = /^[[{]/.test(trimmed) ? entriesOfCut(trimmed) : byLine(trimmed);
  return found ? sortOut(kind, found, today) : { events: [], faults: [NO_LOG] };
}
