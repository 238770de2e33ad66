import { type MatrixWords, wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import type { Cell, Format, GridAxis, GridChartProps } from '@servitization/ui';
import { curvesFor, END, lanes, START } from './lanes.ts';
import type { Finding, MatrixMessages, Standing } from './locales/messages.ts';
import {
  type Axes,
  areaOf,
  cellOf,
  isAtStart,
  isCertain,
  mayBeIn,
  phasesBetween,
  pointOf,
  shapeOf,
} from './standing.ts';

/** Everything that the views of one result are made from. */
export interface ViewContext {
  /** What the result is computed from; the parts on demand compute more. */
  readonly answers: matrix.Answers;
  readonly assessment: matrix.Assessment;
  /** Name of the company, where it has one. */
  readonly company: string | undefined;
  /** As the document has it; it may be a path that nobody knows. */
  readonly chosenPath: unknown;
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
  const result = resultOf(context, dimension);
  return { name, short, phase: result.phase, between: phasesBetween(result) };
}

const isProvisional = ({ x, y }: Axes): boolean => x.provisional || y.provisional;

const findingOf = (context: ViewContext): Finding => ({
  first: standingOf(context, first),
  second: standingOf(context, second),
  provisional: isProvisional(axesOf(context)),
});

export function headlineOf(context: ViewContext): string {
  const { x, y } = axesOf(context);
  const nothingBegun = x.coordinate === 0 && y.coordinate === 0;
  return context.messages.headline({ ...findingOf(context), nothingBegun }, context.format);
}

/** "Don't know" is something said: the place is then open, and that much is drawn. */
const hasBegun = ({ answers }: ViewContext): boolean => Object.keys(answers).length > 0;

/** What the picture shows, in words: the place, and how sure it is. */
export function sentenceOf(context: ViewContext): string {
  const { assessment, messages, format } = context;
  const place = hasBegun(context)
    ? `${messages.place(findingOf(context), format)} ${certaintyOf(context)}`
    : messages.notStarted({ total: assessment.total }, format);
  return `${place} ${chosenText(context)}`.trim();
}

/** Which path was chosen, in a sentence; nothing while none is. */
export function chosenText({ chosenPath, words, messages, format }: ViewContext): string {
  const lane = lanes.find(({ id }) => id === chosenPath);
  return lane ? messages.chosenPath({ path: words.paths[lane.id] }, format) : '';
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
    range: hasBegun(context) ? interval : null,
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
  const { words, messages, format } = context;
  const names = {
    x: phaseName(context, first, cell.column),
    y: phaseName(context, second, cell.row),
  };
  const text = wordsFor(words.cells, `${cell.column + 1}-${cell.row + 1}`);
  const firm = firmIn(context, cell, names);
  const label = messages.cell({ ...names, text: firm ? `${firm} ${text}` : text }, format);
  return { name: messages.cellName(names, format), text, firm, label };
}

/** What is to be said of the firm in a square: that it is there, so far or for good, or may be. */
function firmIn(context: ViewContext, cell: Cell, names: { x: string; y: string }): string | null {
  const { messages, format } = context;
  const axes = axesOf(context);
  const at = cellOf(axes);
  if (at?.column !== cell.column || at.row !== cell.row) {
    const mayBe = mayBeIn(areaOf(axes, hasBegun(context)), cell, axes);
    return mayBe ? messages.firmMayBeHere : null;
  }
  const provisional = isProvisional(axes);
  const phases = [...(isAtStart(axes.x) ? [names.x] : []), ...(isAtStart(axes.y) ? [names.y] : [])];
  if (phases.length > 0) return messages.firmBeginsHere({ phases, provisional }, format);
  return provisional ? messages.firmIsHereSoFar : messages.firmIsHere;
}

export type ChartView = Omit<GridChartProps, 'active' | 'onActivate'>;

/** Longer names have no room in a narrow picture. */
const ROOM = 24;
const shortNameOf = ({ company }: ViewContext): string | undefined =>
  company?.trim() && company.trim().length <= ROOM ? company.trim() : undefined;

export function chartView(context: ViewContext): ChartView {
  const axes = axesOf(context);
  return {
    x: axisView(context, first),
    y: axisView(context, second),
    label: context.messages.grid,
    cellLabel: (cell) => cellView(context, cell).label,
    // A place that open answers could still change is no place to announce as the current one.
    current: isProvisional(axes) ? null : cellOf(axes),
    area: areaOf(axes, hasBegun(context)),
    point: pointOf(axes),
    pointLabel: context.messages.firm({ company: shortNameOf(context) }, context.format),
    curves: curvesFor(context.words, context.chosenPath),
    start: START,
    end: END,
  };
}
