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

function reasonRow(context: ViewContext, plan: PlanMessages, reason: paths.Reason) {
  const { messages, format } = context;
  const { counts, value, weight, contribution } = reason;
  return [
    nameOf(context, reason),
    counts === 'for' ? plan.countsFor : plan.countsAgainst,
    value === null ? messages.notAnswered : format.percent(value),
    format.percent(weight),
    contribution === null ? messages.notAnswered : signed(context, contribution),
  ];
}

function fitRow(context: ViewContext, plan: PlanMessages, one: paths.Recommendation) {
  const { messages, format } = context;
  const [least, most] = one.interval.map((end) => fitNumber(context, end)) as [string, string];
  const fit = one.fit === null ? messages.noFit : fitNumber(context, one.fit);
  const range = least === most ? '' : plan.tableRange({ least, most }, format);
  return [plan.tableFit, '', range, '', fit];
}

/** All numbers of the comparison: each criterion of each path, and the fit that they make. */
export function tableView(context: ViewContext, plan: PlanMessages): DataTableProps {
  return {
    caption: plan.tableCaption,
    columns: plan.tableColumns,
    groups: context.ranking.map((one) => ({
      title: pathName(context, one.path),
      rows: [
        ...one.reasons.map((reason) => reasonRow(context, plan, reason)),
        fitRow(context, plan, one),
      ],
    })),
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
