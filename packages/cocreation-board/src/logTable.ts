import { cocreation } from '@servitization/core';
import { type CsvTable, separatorFor } from '@servitization/ui/export';
import { faultText } from './faults.ts';
import { titleOf } from './timelineView.ts';
import type { ViewContext } from './viewContext.ts';

/** One line an entry: the file is read back line by line. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The entries that can't be read, as they stand in the document. */
export const unreadIn = ({ entries, faults }: ViewContext): readonly object[] =>
  faults.flatMap(({ place }) => entries[place - 1] ?? []);

/** The log for a spreadsheet: cells to read in the user's language, and last the entry itself. */
export function logTable(context: ViewContext): CsvTable {
  const { state, messages, format, faults } = context;
  const read = state.log.flatMap((entry) =>
    cocreation
      .toTable([entry])
      .map(([day = '', , , note = '', event = '']) => [
        day,
        messages.types[entry.type],
        flat(titleOf(context, entry)),
        note,
        event,
      ]),
  );
  // What can't be read is carried along, with the reason where a note would stand.
  const unread = cocreation.toTable(unreadIn(context)).map((cells, index) => {
    const fault = faults[index];
    return [...cells.slice(0, 3), fault ? faultText(fault, context) : '', ...cells.slice(4)];
  });
  const rows = [...read, ...unread];
  return {
    columns: [...messages.logColumns, ...cocreation.tableColumns(rows.length).slice(-1)],
    rows,
    separator: separatorFor(format.locale),
  };
}
