import type { ecosystem } from '@servitization/core';
import { type CsvCell, type CsvTable, separatorFor } from '@servitization/ui/export';
import { relationsById } from './mapView.ts';
import type { ViewContext } from './viewContext.ts';

const holds = { true: 'yes', false: 'no', open: 'open' } as const;

/** The headers of the table on the page, told apart where one of its cells tells several things. */
function columnsOf({ messages }: ViewContext): readonly string[] {
  const [partner, consonance, resonance, strength, holdsBack, sole] = messages.tableColumns;
  const [atLeast, atMost] = messages.ends;
  return [
    ...[partner, messages.role, messages.criticalResources, consonance, resonance],
    ...[strength, `${strength}, ${atLeast}`, `${strength}, ${atMost}`],
    ...[holdsBack, messages.resonanceAhead, sole],
  ];
}

/** A row for calculating with: a fact a cell, numbers as numbers, and nothing where nothing is assessed. */
function cellsOf(
  { words, messages }: ViewContext,
  { name, role, resources, consonance, resonance }: ecosystem.Partner,
  { strength, interval, holdsBack, resonanceAhead, soleResources }: ecosystem.Relation,
): readonly CsvCell[] {
  const told = (certain: ecosystem.Certain) => messages.holdsBack[holds[`${certain}`]];
  return [
    ...[name, words.roles[role], resources.join('; '), consonance, resonance],
    ...[strength, ...interval],
    ...[told(holdsBack), told(resonanceAhead), soleResources.join('; ')],
  ];
}

/** The partners for a spreadsheet, in the order of the picture. */
export function partnerTable(context: ViewContext): CsvTable {
  const relations = relationsById(context);
  return {
    columns: columnsOf(context),
    rows: context.state.partners.flatMap((partner) => {
      const relation = relations.get(partner.id);
      return relation ? [cellsOf(context, partner, relation)] : [];
    }),
    separator: separatorFor(context.format.locale),
  };
}
