import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import {
  type Cell,
  type GridAxis,
  gridFirm,
  type PlacedAxis,
  type PlacedGrid,
} from '@servitization/ui';
import type { Finding, Standing } from './locales/messages.ts';
import { routeFor } from './routeLine.ts';
import { withSpares } from './spareSpots.ts';
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
import {
  type CellView,
  type ChartView,
  cellView as cellIn,
  first,
  gridView,
  type MatrixView,
  namesOf,
  type StartContext,
  second,
} from './start.ts';

/** What is computed from the answers. */
export interface Result {
  readonly assessment: matrix.Assessment;
  /** Open questions, the most informative first. */
  readonly nextQuestions: readonly string[];
}

/** Everything that the views of one result are made from. */
export interface ViewContext extends StartContext, Result {}

export const resultFor = ({
  answers,
  consolidation,
}: Pick<StartContext, 'answers' | 'consolidation'>): Result => ({
  assessment: matrix.assess(answers, { consolidation }),
  nextQuestions: matrix.nextQuestions(answers, { consolidation }),
});

/** For parts that are fetched before anything is answered, too. */
export const assessed = (context: StartContext): ViewContext => ({
  ...context,
  ...resultFor(context),
});

const dimensionOf = (
  { assessment }: ViewContext,
  { id }: matrix.Dimension,
): matrix.DimensionResult => wordsFor(assessment.dimensions, id);

export const axesOf = (context: ViewContext): Axes => ({
  x: dimensionOf(context, first),
  y: dimensionOf(context, second),
});

function standingOf(context: ViewContext, dimension: matrix.Dimension): Standing {
  const { name, short } = wordsFor(context.words.dimensions, dimension.id);
  const result = dimensionOf(context, dimension);
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
  if (x.phase === null && y.phase === null) return context.messages.open;
  const nothingBegun = x.coordinate === 0 && y.coordinate === 0;
  return context.messages.headline({ ...findingOf(context), nothingBegun }, context.format);
}

/** "Don't know" is something said: the place is then open, and that much is drawn. */
const hasBegun = ({ answers }: ViewContext): boolean => Object.keys(answers).length > 0;

/** What the picture shows, in words: the place, and how sure it is. */
export function sentenceOf(context: ViewContext): string {
  const { assessment, messages, format } = context;
  return hasBegun(context)
    ? `${messages.place(findingOf(context), format)} ${certaintyOf(context)}`
    : messages.notStarted({ total: assessment.total }, format);
}

function certaintyOf(context: ViewContext): string {
  const { assessment, nextQuestions, messages, format } = context;
  const open = nextQuestions.length;
  if (open === 0) return messages.nothingOpen({ total: assessment.total }, format);
  if (isCertain(axesOf(context))) return messages.openButSettled({ open }, format);
  const question = matrix.activityIds().indexOf(nextQuestions[0] ?? '') + 1;
  return messages.openArea({ open, question, shape: shapeOf(axesOf(context)) }, format);
}

/** The axis with the firm's place on it. */
function placedAxis(context: ViewContext, axis: GridAxis, dimension: matrix.Dimension): PlacedAxis {
  const { interval, coordinate } = dimensionOf(context, dimension);
  return { ...axis, range: hasBegun(context) ? interval : null, value: coordinate };
}

export const cellView = (context: ViewContext, cell: Cell): CellView =>
  cellIn(context, cell, firmIn(context, cell));

/** What is to be said of the firm in a square: that it is there, so far or for good, or may be. */
function firmIn(context: ViewContext, cell: Cell): string | null {
  const { messages, format } = context;
  const axes = axesOf(context);
  const at = cellOf(axes);
  if (at?.column !== cell.column || at.row !== cell.row) {
    const mayBe = mayBeIn(areaOf(axes, hasBegun(context)), cell, axes);
    return mayBe ? messages.firmMayBeHere : null;
  }
  const provisional = isProvisional(axes);
  const names = namesOf(context, cell);
  const phases = [...(isAtStart(axes.x) ? [names.x] : []), ...(isAtStart(axes.y) ? [names.y] : [])];
  if (phases.length > 0) return messages.firmBeginsHere({ phases, provisional }, format);
  return provisional ? messages.firmIsHereSoFar : messages.firmIsHere;
}

/** Longer names have no room in a narrow picture. */
const ROOM = 24;
const shortNameOf = ({ company }: ViewContext): string | undefined =>
  company?.trim() && company.trim().length <= ROOM ? company.trim() : undefined;

/** What the picture is drawn from. */
export function chartView(context: ViewContext): ChartView & PlacedGrid {
  const axes = axesOf(context);
  const grid = gridView(context);
  return {
    ...grid,
    curves: withSpares(grid.curves ?? []),
    x: placedAxis(context, grid.x, first),
    y: placedAxis(context, grid.y, second),
    cellLabel: (cell) => cellView(context, cell).label,
    // A place that open answers could still change is no place to announce as the current one.
    current: isProvisional(axes) ? null : cellOf(axes),
    area: areaOf(axes, hasBegun(context)),
    point: pointOf(axes),
    // Before the first answer there is no firm to name, and its words may not be here.
    pointLabel: hasBegun(context)
      ? context.messages.firm({ company: shortNameOf(context) }, context.format)
      : '',
    route: routeFor(context.chosenPath, pointOf(axes)),
  };
}

/** All that the figure says of a firm that has begun. */
export function placedView(context: ViewContext): MatrixView {
  const chart = chartView(context);
  return {
    title: headlineOf(context),
    sentence: sentenceOf(context),
    chart: { ...chart, firm: gridFirm(chart) },
    cell: (cell) => cellView(context, cell),
    firmCell: cellOf(axesOf(context)),
  };
}
