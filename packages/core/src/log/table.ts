import { foundAt, lost, parsed, withoutHead } from './cutJson.ts';
import type { LogKind } from './kind.ts';
import { type Found, readLogOf } from './readLog.ts';
import { dayOf, type LogEvent } from './types.ts';

/** One line a record, and no line break within a cell. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Soft hyphens as escapes: programs that write tables take them out of names. */
const eventText = (event: object): string => JSON.stringify(event).replaceAll('\u00AD', '\\u00ad');

/**
 * The header of a table of so many events. The last column holds the whole event, and its name how
 * many there are, so that a table that was cut can be told.
 */
export const tableColumns = (count: number): readonly string[] => [
  'day',
  'type',
  'subject',
  'note',
  `event (${count})`,
];

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

/** The quoted cells of a line; none when it is cut within one. */
function quotedCells(line: string): readonly string[] {
  const cells: string[] = [];
  let start = -1;
  let open = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    open = !open;
    // A quote right after another is one of a pair, which stands for a quote in the text.
    if (open && line[at - 1] !== '"') start = at;
    if (!open && line[at + 1] !== '"') cells.push(line.slice(start + 1, at).replaceAll('""', '"'));
  }
  return open ? [] : cells;
}

/** The last cell of a line that can hold an event: somebody may have added columns behind it. */
const eventCell = (line: string): string =>
  quotedCells(line).findLast((cell) => cell.startsWith('{')) ?? '';

const LINES = /\r\n|\n|\r/;
/**
 * The last column that a table is written with holds the whole event; its name says how many there
 * are, and by that it is known also where columns were added behind it.
 */
const HEADER = /^(?!\{)(?:.*[,;\t"])?event(?: \((\d{1,9})\)"?(?:[,;\t].*)?|"?)$/;
/** What ends like this, in a table or in JSON, may be damaged, but wasn't cut. */
const WHOLE = /^(?!\{).*\}"[,;\t]*$|^\{.*\},?$/;
/** A row without anything in it, as programs leave them below a table. */
const BLANK = /^(?:[,;\t\s]|"")*$/;

const readLine = (line: string): unknown =>
  parsed(line.startsWith('{') ? line.replace(/,$/, '') : eventCell(line));

interface Line {
  readonly place: number;
  readonly line: string;
}

/** What stands in lines, and where they end too soon; `count` is how many there should be. */
function rowsIn(lines: readonly Line[], count: number): readonly Found[] {
  const found = lines.map(({ place, line }) => foundAt(place, readLine(line)));
  const last = found.at(-1);
  const isBroken = last?.lost !== undefined;
  const isShort = found.length < count;
  if (!isShort && !(isBroken && !WHOLE.test(lines.at(-1)?.line ?? ''))) return found;
  const place = (last?.place ?? 1) + Number(!isBroken);
  const end = { place, value: undefined, lost: lost.end };
  return isBroken ? [...found.slice(0, -1), end] : [...found, end];
}

/** All cells of a header are quoted; one that was cut is all that there is. */
const CUT_HEADER = /^"[^"]*(?:"[,;\t]"[^"]*)*"?[,;\t]?$/;

/** A table line by line, or what is left of a file whose beginning is lost; `null` when it is neither. */
export function byLine(text: string): readonly Found[] | null {
  const lines = text
    .split(LINES)
    .map((line, index): Line => ({ place: index + 1, line: line.trim() }))
    .filter(({ line }) => !BLANK.test(line) && line !== ']}');
  const header = HEADER.exec(lines[0]?.line ?? '');
  if (header) return rowsIn(lines.slice(1), Number(header[1] ?? 0));
  if (lines.length === 1 && CUT_HEADER.test(lines[0]?.line ?? '')) {
    return [{ place: 1, value: undefined, lost: lost.end }];
  }
  const found = rowsIn(lines, 0);
  const isLog = found.some(({ value }) => typeof value === 'object' && value !== null);
  return isLog ? withoutHead(found) : null;
}
