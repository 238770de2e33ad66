import { scaling } from '@servitization/core';
import { type CsvTable, separatorFor } from '@servitization/ui/export';
import { faultText } from './faults.ts';
import { unreadIn } from './log.ts';
import { titleOf } from './timelineView.ts';
import type { ViewContext } from './viewContext.ts';

/** One line an entry: the file is read back line by line. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The log for a spreadsheet: cells to read in the user's language, and last the entry itself. */
export function logTable(context: ViewContext): CsvTable {
  const { state, messages, format } = context;
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
  // What can't be read is carried along, with the reason where a note would stand.
  const unread = scaling.toTable(unreadIn(context)).map((cells, index) => {
    const fault = context.faults[index];
    return [...cells.slice(0, 3), fault ? faultText(fault, context) : '', ...cells.slice(4)];
  });
  const rows = [...state.log.flatMap(cellsOf), ...unread];
  return {
    columns: [...messages.logColumns, ...scaling.tableColumns(rows.length).slice(-1)],
    rows,
    separator: separatorFor(format.locale),
  };
}
