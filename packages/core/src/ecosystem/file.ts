import { logJson, type ParsedLogOf, parseLogOf } from '../log/file.ts';
import { logTable } from '../log/table.ts';
import type { EcosystemEvent } from './events.ts';
import { ecosystemLog } from './log.ts';

export { tableColumns } from '../log/table.ts';

/** What an event is about. */
const subjectOf = ({ type, data }: EcosystemEvent): string => {
  switch (type) {
    case 'partner':
      return data.name;
    case 'partner-left':
    case 'rating':
      return data.partner;
    case 'logic':
      return data.trait;
    case 'activity':
      return data.activity;
    case 'review':
    case 'cadence':
      return data.kind;
    case 'settled':
      return data.review;
    case 'cycle':
      return 'cycle';
    case 'undo':
      return data.event;
  }
};

/** The log as a file, an event a line, so that half a file is still worth half. */
export const toJson = (events: readonly (EcosystemEvent | object)[]): string =>
  logJson('servitization-ecosystem-log', events);

/**
 * The log as rows of a table: cells to read, and last the event itself, from which it is read back.
 * What can't be read has that last cell alone.
 */
export const toTable = (
  events: readonly (EcosystemEvent | object)[],
): readonly (readonly string[])[] => logTable(ecosystemLog, events, subjectOf);

/**
 * Reads a log from the text of a file, or as much of it as is left. Good events come back as they went
 * in; the rest is listed, as `readLog` does.
 *
 * @throws {InputError} when it is no text
 */
export const parseLog = (text: string): ParsedLogOf<EcosystemEvent> =>
  parseLogOf(ecosystemLog, text);
