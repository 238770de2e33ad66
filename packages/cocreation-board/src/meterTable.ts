import type { cocreation } from '@servitization/core';
import { type CsvCell, type CsvTable, separatorFor } from '@servitization/ui/export';
import type { MeterView } from './meterView.ts';
import type { ViewContext } from './viewContext.ts';

/** Cents are nothing that a forecast could know. */
const whole = ({ likely, low, high }: cocreation.Band): readonly CsvCell[] =>
  [likely, low, high].map(Math.round);

/** The meter for a spreadsheet: a cycle a row, a number a cell, in the currency of the board. */
export function meterTable(context: ViewContext, { forecast }: MeterView): CsvTable {
  const { messages, format, state } = context;
  const [cycle, value, , cost, , chance] = messages.meterColumns;
  const inCurrency = state.currency ? ` (${state.currency})` : '';
  const ends = (what: string) => [
    `${what}${inCurrency}`,
    ...messages.ends.map((end) => `${what}, ${end}${inCurrency}`),
  ];
  return {
    columns: [cycle, ...ends(value), ...ends(cost), chance],
    rows: forecast.points.map((point) => [
      point.cycle,
      ...whole(point.value),
      ...whole(point.cost),
      Number(point.chance.toFixed(3)),
    ]),
    separator: separatorFor(format.locale),
  };
}
