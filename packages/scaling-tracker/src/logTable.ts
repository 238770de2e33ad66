import { scaling } from '@servitization/core';
import { type CsvTable, separatorFor } from '@servitization/ui/export';
import { titleOf } from './timelineView.ts';
import type { ViewContext } from './viewContext.ts';

/** One line an entry: the file is read back line by line. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The log for a spreadsheet: cells to read in the user's language, and last the entry itself. */
export function logTable(context: ViewContext): CsvTable {
  const { state, messages, format } = context;
  const [whole = ''] = scaling.tableColumns.slice(-1);
  const cellsOf = (entry: scaling.ScalingEvent) =>
    scaling
      .toTable([entry])
      .map(([day = '', , , note = '', event = '']) => [
        day,
        messages.filters[entry.type],
        flat(titleOf(context, entry)),
        note,
        event,
      ]);
  return {
    columns: [...messages.logColumns, whole],
    rows: state.log.flatMap(cellsOf),
    separator: separatorFor(format.locale),
  };
}
