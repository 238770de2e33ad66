import { type MatrixWords, wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import type { Cell, Format, GridAxis, GridChartProps } from '@servitization/ui';
import { curvesFor, END, START } from './lanes.ts';
import type { MatrixMessages, Standing } from './locales/messages.ts';
import { type Axes, areaOf, cellOf, isCertain, mayBeIn, pointOf, shapeOf } from './standing.ts';

/** Everything that the views of one result are made from. */
export interface ViewContext {
  /** What the result is computed from; the parts on demand compute more. */
  readonly answers: matrix.Answers;
  readonly assessment: matrix.Assessment;
  /** Name of the company, where it has one. */
  readonly company: string | undefined;
  /** Open questions, the most informative first. */
  readonly nextQuestions: readonly string[];
  readonly words: MatrixWords;
  readonly messages: MatrixMessages;
  readonly format: Format;
}

const [first, second] = matrix.framework.dimensions as [matrix.Dimension, matrix.Dimension];

const resultOf = ({ assessment }: ViewContext, { id }: matrix.Dimension): matrix.DimensionResult =>
  wordsFor(assessment.dimensions, id);

export const axesOf = (context: ViewContext): Axes => ({
  x: resultOf(context, first),
  y: resultOf(context, second),
});

function standingOf(context: ViewContext, dimension: matrix.Dimension): Standing {
  const { name, short } = wordsFor(context.words.dimensions, dimension.id);
  return { name, short, phase: resultOf(context, dimension).phase };
}

export function headlineOf(context: ViewContext): string {
  const standings = { first: standingOf(context, first), second: standingOf(context, second) };
  return context.messages.headline(standings, context.format);
}

/** What the picture shows, in words: the place, and how sure it is. */
export function sentenceOf(context: ViewContext): string {
  const { assessment, messages, format } = context;
  if (assessment.answered === 0) return messages.notStarted({ total: assessment.total }, format);
  const { x, y } = axesOf(context);
  const place = messages.place(
    {
      first: standingOf(context, first),
      second: standingOf(context, second),
      provisional: x.provisional || y.provisional,
    },
    format,
  );
  return `${place} ${certaintyOf(context)}`;
}

function certaintyOf(context: ViewContext): string {
  const { assessment, nextQuestions, messages, format } = context;
  const open = nextQuestions.length;
  if (open === 0) return messages.nothingOpen({ total: assessment.total }, format);
  if (isCertain(axesOf(context))) return messages.openButSettled({ open }, format);
  const question = matrix.activityIds().indexOf(nextQuestions[0] ?? '') + 1;
  return messages.openArea({ open, question, shape: shapeOf(axesOf(context)) }, format);
}

export function axisView(context: ViewContext, dimension: matrix.Dimension): GridAxis {
  const { interval, coordinate } = resultOf(context, dimension);
  return {
    label: wordsFor(context.words.dimensions, dimension.id).name,
    hue: dimension.id,
    steps: dimension.phases.map(({ id }) => wordsFor(context.words.phases, id).name),
    range: context.assessment.answered === 0 ? null : interval,
    value: coordinate,
  };
}

const phaseName = ({ words }: ViewContext, { phases }: matrix.Dimension, at: number): string =>
  wordsFor(words.phases, phases[at]?.id ?? '').name;

/** Names of a cell's two phases, what firms there look like, and whether this one is there. */
export interface CellView {
  readonly name: string;
  readonly text: string;
  readonly firm: string | null;
  readonly label: string;
}

export function cellView(context: ViewContext, cell: Cell): CellView {
  const { words, messages, format, assessment } = context;
  const names = {
    x: phaseName(context, first, cell.column),
    y: phaseName(context, second, cell.row),
  };
  const text = wordsFor(words.cells, `${cell.column + 1}-${cell.row + 1}`);
  const axes = axesOf(context);
  const at = cellOf(axes);
  const isHere = at?.column === cell.column && at.row === cell.row;
  const maybe = mayBeIn(areaOf(axes, assessment.answered), cell, axes);
  const firm = isHere ? messages.firmIsHere : maybe ? messages.firmMayBeHere : null;
  const label = messages.cell({ ...names, text: firm ? `${firm} ${text}` : text }, format);
  return { name: messages.cellName(names, format), text, firm, label };
}

export type ChartView = Omit<GridChartProps, 'active' | 'onActivate'>;

export function chartView(context: ViewContext): ChartView {
  const axes = axesOf(context);
  return {
    x: axisView(context, first),
    y: axisView(context, second),
    label: context.messages.grid,
    cellLabel: (cell) => cellView(context, cell).label,
    current: cellOf(axes),
    area: areaOf(axes, context.assessment.answered),
    point: pointOf(axes),
    pointLabel: context.messages.firm,
    curves: curvesFor(context.words),
    start: START,
    end: END,
  };
}
