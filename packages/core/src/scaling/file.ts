import { wrongKind } from '../check.ts';
import { type Day, dayOf, type ScalingEvent } from './events.ts';
import { type Found, type ReadLog, readLog, sortOut } from './readLog.ts';

const KIND = 'servitization-scaling-log';

/** The log as a file. Each event has a line of its own, so that half a file is still worth half. */
export function toJson(events: readonly ScalingEvent[]): string {
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  return `{"kind":"${KIND}","version":1,"events":[\n${lines}\n]}\n`;
}

const subjectOf = ({ type, data }: ScalingEvent): string => {
  switch (type) {
    case 'activity':
      return data.activity;
    case 'pilot':
    case 'pilot-ended':
      return data.pilot;
    case 'gate':
      return data.phase;
    case 'strategy':
      return data.strategy;
    case 'barrier':
      return data.barrier;
    case 'outcome':
      return data.outcome;
    case 'trait':
      return data.trait;
    case 'undo':
      return data.event;
  }
};

/** One line a record, and no line break within a cell. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Soft hyphens as escapes: programs that write tables take them out of names. */
const eventText = (event: ScalingEvent): string =>
  JSON.stringify(event).replaceAll('\u00AD', '\\u00ad');

/** The header of `toTable`; the last column holds the whole event. */
export const tableColumns: readonly string[] = ['day', 'type', 'subject', 'note', 'event'];

/** The log as rows of a table: cells to read, and last the event itself, from which it is read back. */
export const toTable = (events: readonly ScalingEvent[]): readonly (readonly string[])[] =>
  events.map((event) => [
    dayOf(event),
    event.type,
    flat(subjectOf(event)),
    flat(event.data.note ?? ''),
    eventText(event),
  ]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told by the caller: what can't be read is listed with its place.
    return undefined;
  }
}

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

/** Line by line: a table, or a JSON file that was cut or damaged. */
function byLine(text: string): readonly Found[] {
  return text.split(LINES).flatMap((raw, index): Found[] => {
    const line = raw.trim();
    const isEvent = line.startsWith('{"id"') || line.includes('"{""id""');
    const isFrame = line === '' || line.startsWith(`{"kind":"${KIND}"`) || /^\]\}?$/.test(line);
    if (isFrame || (index === 0 && !isEvent && line.includes('event'))) return [];
    const json = line.startsWith('{') ? line.replace(/,$/, '') : lastCell(line);
    return [{ place: index + 1, value: parsed(json) }];
  });
}

const listIn = (value: unknown): readonly unknown[] | null => {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'events')) return null;
  const events: unknown = Reflect.get(value, 'events');
  return Array.isArray(events) ? events : null;
};

/**
 * Reads a log from the text of a file: what `toJson` wrote, a table of `toTable`, or as much of
 * either as is left. Good events come back as they went in; the rest is listed, as `readLog` does.
 *
 * @throws {InputError} when it is no text
 */
export function parseLog(text: string, today?: Day): ReadLog {
  if (typeof text !== 'string') throw wrongKind(text, 'text', 'the text of a log');
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const list = listIn(parsed(trimmed));
  if (list) return readLog(list, today);
  return sortOut(byLine(trimmed), today);
}
