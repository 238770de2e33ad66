import { wordsFor } from '@servitization/content';
import type { matching } from '@servitization/core';
import type { DataTableProps } from '@servitization/ui';
import { type CsvTable, separatorFor } from '@servitization/ui/export';
import { activityName, challengeName, decidedViews, markOf } from './answerViews.ts';
import type { AnswerContext } from './context.ts';

interface LinkRow {
  readonly activity: matching.Activity;
  readonly link: matching.Link;
  /** As the ranking counts it; absent when the limits, or what was put aside, leave it out. */
  readonly cover: matching.Cover | undefined;
}

/** Every link to a challenge: those of the ranking in its order, then those that are left out. */
function rowsFor({ framework, match }: AnswerContext, challenge: string): readonly LinkRow[] {
  const rank = new Map(match.ranked.map(({ activity }, index) => [activity, index]));
  const coverOf = (activity: string) =>
    match.ranked[rank.get(activity) ?? -1]?.covers.find((cover) => cover.challenge === challenge);
  const placeOf = ({ activity, cover }: LinkRow) =>
    cover ? (rank.get(activity.id) ?? 0) : match.ranked.length;
  return framework.activities
    .flatMap((activity) =>
      activity.links
        .filter((link) => link.challenge === challenge)
        .map((link) => ({ activity, link, cover: coverOf(activity.id) })),
    )
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether the activity is in the plan, and not only for what another covers better. */
function plannedIn(context: AnswerContext, { activity, link, cover }: LinkRow): string {
  const { messages, match } = context;
  const { yes, no, also, beyond } = messages;
  if (!cover) return markOf(context, activity.id) === 'dismissed' ? no : `${no}, ${beyond}`;
  const item = match.plan.find((one) => one.activity === activity.id);
  if (!item) return no;
  const supports = item.supports.some(({ challenge }) => challenge === link.challenge);
  return supports ? `${yes}, ${also}` : yes;
}

/** Every link as a row, under its challenge. */
export function tableOf(context: AnswerContext): DataTableProps {
  const { messages, words, selection } = context;
  const { columns, tableCaption, noResearched } = messages;
  return {
    caption: tableCaption,
    columns: [columns.activity, columns.evidence, columns.plan],
    groups: Object.keys(selection).map((challenge) => {
      const rows = rowsFor(context, challenge).map((row) => [
        activityName(context, row.activity.id),
        words.evidence[row.link.evidence].name,
        plannedIn(context, row),
      ]);
      return {
        title: challengeName(context, challenge),
        rows: rows.length > 0 ? rows : [[noResearched, '', '']],
      };
    }),
  };
}

const order = [
  ...(['challenge', 'severity', 'activity', 'evidence', 'points', 'effort', 'plan'] as const),
  ...(['decision', 'firstStep', 'source'] as const),
];
type Cells = Partial<Record<(typeof order)[number], string | number>>;

/** What is said of an activity whatever the challenge. */
function cellsOf(context: AnswerContext, { id, effort }: matching.Activity): Cells {
  const { words, messages } = context;
  const mark = markOf(context, id);
  const { firstStep } = wordsFor(words.activities, id);
  return {
    activity: activityName(context, id),
    effort: words.effort[effort].name,
    ...(mark && { decision: messages.marks[mark] }),
    ...(mark !== 'done' && { firstStep }),
  };
}

/** Paper and heading; of a link that the paper doesn't draw, that it is our reading. */
function sourceOf({ words, messages }: AnswerContext, source: matching.Link['source']): string {
  const place = `${words.cite}, ${source.section}`;
  return source.reading ? `${place}; ${messages.reading}` : place;
}

function linkCells(context: AnswerContext, challenge: string): readonly Cells[] {
  const { words, selection, messages } = context;
  const severity = selection[challenge] ?? 1;
  const known = { challenge: challengeName(context, challenge), severity };
  const rows = rowsFor(context, challenge).map((row) => ({
    ...known,
    ...cellsOf(context, row.activity),
    evidence: words.evidence[row.link.evidence].name,
    ...(row.cover && { points: row.cover.points }),
    plan: plannedIn(context, row),
    source: sourceOf(context, row.link.source),
  }));
  return rows.length > 0
    ? rows
    : [{ ...known, activity: messages.noResearched, plan: messages.no }];
}

/** What the firm does besides, that answers nothing it chose. */
function otherCells(context: AnswerContext): readonly Cells[] {
  const { framework, messages } = context;
  const others = decidedViews(context).filter(({ covers }) => covers.length === 0);
  const ids = new Set(others.map(({ id }) => id));
  return framework.activities
    .filter(({ id }) => ids.has(id))
    .map((activity) => ({
      ...cellsOf(context, activity),
      plan: messages.no,
      source: sourceOf(context, activity.source),
    }));
}

/** The same for a spreadsheet, with numbers as numbers, and what is needed to act on it. */
export function csvOf(context: AnswerContext): CsvTable {
  const { messages, selection, format } = context;
  const cells = [
    ...Object.keys(selection).flatMap((challenge) => linkCells(context, challenge)),
    ...otherCells(context),
  ];
  return {
    columns: order.map((column) => messages.columns[column]),
    separator: separatorFor(format.locale),
    rows: cells.map((row) => order.map((column) => row[column] ?? null)),
  };
}
