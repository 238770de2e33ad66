import { wordsFor } from '@servitization/content';
import type { paths } from '@servitization/core';
import type { DataTableProps } from '@servitization/ui';
import { type CsvTable, separatorFor } from '@servitization/ui/export';
import type { PlanMessages } from './locales/messages.ts';
import { fitNumber, pathName, type ViewContext } from './views.ts';

function nameOf({ words }: ViewContext, { measure, id }: paths.Reason): string {
  return measure === 'context'
    ? wordsFor(words.choice.questions, id).short
    : wordsFor(words.matrix.phases, id).name;
}

/** Of a locale's own making a minus is often a hyphen, too short beside its plus. */
const signed = (context: ViewContext, value: number): string =>
  `${value > 0 ? '+' : ''}${fitNumber(context, value)}`.replace('-', '\u2212');

/** What a path doesn't count. */
const NONE = '\u2013';

const isSame = (a: paths.Reason, b: paths.Reason): boolean =>
  a.measure === b.measure && a.id === b.id;

/** Everything that counts for any path, once: in the order of the best path, then of the next. */
const measuresIn = ({ ranking }: ViewContext): readonly paths.Reason[] =>
  ranking
    .flatMap(({ reasons }) => reasons)
    .filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at);

type Cell<T> = (of: T) => string;

/** A row a criterion, a cell a path. */
const reasonRows = (
  context: ViewContext,
  header: Cell<paths.Reason>,
  cell: Cell<paths.Reason>,
): readonly (readonly string[])[] =>
  measuresIn(context).map((measure) => [
    header(measure),
    ...context.ranking.map(({ reasons }) => {
      const reason = reasons.find((one) => isSame(one, measure));
      return reason ? cell(reason) : NONE;
    }),
  ]);

function fitRows(context: ViewContext, plan: PlanMessages) {
  const { ranking, messages } = context;
  const row = (header: string, cell: Cell<paths.Recommendation>) => [header, ...ranking.map(cell)];
  const [least, most] = plan.fileEnds;
  const isOpen = ranking.some(({ interval: [low, high] }) => low < high);
  return [
    row(plan.tableFit, ({ fit }) => (fit === null ? messages.noFit : fitNumber(context, fit))),
    ...(isOpen
      ? [
          row(least, ({ interval }) => fitNumber(context, interval[0])),
          row(most, ({ interval }) => fitNumber(context, interval[1])),
        ]
      : []),
  ];
}

/** All numbers of the comparison, a column a path: its fit, what makes it, and what each weighs. */
export function tableView(context: ViewContext, plan: PlanMessages): DataTableProps {
  const { ranking, messages, format } = context;
  const [what, , , weight, adds] = plan.tableColumns;
  const open = messages.notAnswered;
  const says = (reason: paths.Reason) =>
    `${nameOf(context, reason)}: ${reason.value === null ? open : format.percent(reason.value)}`;
  return {
    caption: plan.tableCaption,
    columns: [what, ...ranking.map(({ path }) => pathName(context, path))],
    groups: [
      { title: plan.fileFit, rows: fitRows(context, plan) },
      {
        title: adds,
        rows: reasonRows(context, says, ({ contribution }) =>
          contribution === null ? open : signed(context, contribution),
        ),
      },
      {
        title: weight,
        rows: reasonRows(
          context,
          (reason) => nameOf(context, reason),
          (one) =>
            `${format.percent(one.weight)} ${one.counts === 'for' ? plan.countsFor : plan.countsAgainst}`,
        ),
      },
    ],
  };
}

/** The same for a spreadsheet program: numbers as they are, empty where nothing is known. */
export function tableFile(context: ViewContext, plan: PlanMessages): CsvTable {
  const { countsFor, countsAgainst } = plan;
  return {
    columns: [plan.tablePath, ...plan.tableColumns, ...plan.fileEnds],
    rows: context.ranking.flatMap(({ path, reasons, fit, interval }) => [
      ...reasons.map((reason) => [
        pathName(context, path),
        nameOf(context, reason),
        reason.counts === 'for' ? countsFor : countsAgainst,
        reason.value,
        reason.weight,
        reason.contribution,
        null,
        null,
      ]),
      [pathName(context, path), plan.fileFit, null, fit, null, null, ...interval],
    ]),
    separator: separatorFor(context.format.locale),
  };
}
