import { logJson, type ParsedLogOf, parseLogOf } from '../log/file.ts';
import { logTable } from '../log/table.ts';
import type { ScalingEvent } from './events.ts';
import { scalingLog } from './readEvent.ts';
import { subjectOf } from './subject.ts';

export { tableColumns } from '../log/table.ts';

/**
 * The log as a file. Each event has a line of its own, so that half a file is still worth half. Takes
 * what can't be read too, for whoever can.
 */
export const toJson = (events: readonly (ScalingEvent | object)[]): string =>
  logJson('servitization-scaling-log', events);

/**
 * The log as rows of a table: cells to read, and last the event itself, from which it is read back.
 * What can't be read has that last cell alone.
 */
export const toTable = (
  events: readonly (ScalingEvent | object)[],
): readonly (readonly string[])[] => logTable(scalingLog, events, subjectOf);

/**
 * Reads a log from the text of a file: what `toJson` wrote, a table of `toTable`, or as much of
 * either as is left. Good events come back as they went in; the rest is listed, as `readLog` does.
 * What holds no log has one fault, that of the `file`; what is of a later version has one, that of
 * the `version`, and nothing of it is read.
 *
 * @throws {InputError} when it is no text
 */
export const parseLog = (text: string): ParsedLogOf<ScalingEvent> => parseLogOf(scalingLog, text);
