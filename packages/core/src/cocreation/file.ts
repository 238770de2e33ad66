import { logJson, type ParsedLogOf, parseLogOf } from '../log/file.ts';
import { logTable } from '../log/table.ts';
import type { CocreationEvent } from './events.ts';
import { cocreationLog } from './reading.ts';

export { tableColumns } from '../log/table.ts';

/** What an event is about. */
export function subjectOf({ type, data }: CocreationEvent): string {
  switch (type) {
    case 'board':
      return data.currency;
    case 'cause':
      return data.cause;
    case 'lesson':
      return data.service ?? '';
    case 'cycle':
      return `${data.cycle}`;
    case 'undo':
      return data.event;
    default:
      return data.service;
  }
}

/** The log as a file, with a line for each event. Takes what can't be read too, for whoever can. */
export const toJson = (events: readonly (CocreationEvent | object)[]): string =>
  logJson('servitization-cocreation-log', events);

/**
 * The log as rows of a table: cells to read, and last the event itself, from which it is read back.
 * What can't be read has that last cell alone.
 */
export const toTable = (
  events: readonly (CocreationEvent | object)[],
): readonly (readonly string[])[] => logTable(cocreationLog, events, subjectOf);

/**
 * Reads a log from the text of a file: what `toJson` wrote, a table of `toTable`, or as much of
 * either as is left. Good events come back as they went in; the rest is listed, as `readLog` does.
 *
 * @throws {InputError} when it is no text
 */
export const parseLog = (text: string): ParsedLogOf<CocreationEvent> =>
  parseLogOf(cocreationLog, text);
