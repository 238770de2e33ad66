import { type MatrixWords, wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import { CHOSEN_PATH, chosenIn, type Profile, ratingsOf } from '@servitization/profile';
import type { Cell, Format, GridAxis, GridChartProps } from '@servitization/ui';
import { curvesFor, END, START } from './lanes.ts';
import type { MatrixMessages } from './locales/messages.ts';

/** What all views are made from; those of a place compute it from the answers. */
export interface StartContext {
  readonly answers: matrix.Answers;
  readonly consolidation: number | undefined;
  /** Name of the company, where it has one. */
  readonly company: string | undefined;
  /** As the document has it; it may be a path that nobody knows. */
  readonly chosenPath: unknown;
  readonly words: MatrixWords;
  readonly messages: MatrixMessages;
  readonly format: Format;
}

export type ChartView = Omit<GridChartProps, 'active' | 'onActivate'>;

/** Names of a cell's two phases, what firms there look like, and whether this one is there. */
export interface CellView {
  readonly name: string;
  readonly text: string;
  readonly firm: string | null;
  readonly label: string;
}

/** All that the figure says. */
export interface MatrixView {
  readonly title: string;
  readonly sentence: string;
  readonly chart: ChartView;
  readonly cell: (cell: Cell) => CellView;
  /** The cell that the firm is in; `null` while that is open. */
  readonly firmCell: Cell | null;
}

const dimensions = matrix.framework.dimensions as [matrix.Dimension, matrix.Dimension];

/** Along and up. */
export const first: matrix.Dimension = dimensions[0];
export const second: matrix.Dimension = dimensions[1];

/** What a document says of a firm's place. */
export const placeIn = (
  profile: Profile,
  rater?: string,
): Pick<StartContext, 'answers' | 'chosenPath'> => ({
  answers: ratingsOf(profile, rater, matrix.activityIds()),
  chosenPath: chosenIn(profile, CHOSEN_PATH)?.value,
});

/** Something is answered, or a path chosen. */
export const hasPlace = ({ answers, chosenPath }: ReturnType<typeof placeIn>): boolean =>
  Object.keys(answers).length > 0 || chosenPath !== undefined;

const phaseName = ({ words }: StartContext, { phases }: matrix.Dimension, at: number): string =>
  wordsFor(words.phases, phases[at]?.id ?? '').name;

/** Names of the phases that meet in a cell. */
export const namesOf = (
  context: StartContext,
  { column, row }: Cell,
): { x: string; y: string } => ({
  x: phaseName(context, first, column),
  y: phaseName(context, second, row),
});

/** @param firm what is to be said of the firm there, before what firms there look like */
export function cellView(context: StartContext, cell: Cell, firm: string | null = null): CellView {
  const { words, messages, format } = context;
  const names = namesOf(context, cell);
  const text = wordsFor(words.cells, `${cell.column + 1}-${cell.row + 1}`);
  const label = messages.cell({ ...names, text: firm ? `${firm} ${text}` : text }, format);
  return { name: messages.cellName(names, format), text, firm, label };
}

const axisView = (context: StartContext, dimension: matrix.Dimension): GridAxis => ({
  label: wordsFor(context.words.dimensions, dimension.id).name,
  hue: dimension.id,
  steps: dimension.phases.map((_, at) => phaseName(context, dimension, at)),
});

/** The grid with its paths, and no firm. */
export const gridView = (context: StartContext): ChartView => ({
  x: axisView(context, first),
  y: axisView(context, second),
  label: context.messages.grid,
  cellLabel: (cell) => cellView(context, cell).label,
  current: null,
  curves: curvesFor(context.words),
  start: START,
  end: END,
});

/** Before the first answer, and until what that one takes is here. */
export const startView = (context: StartContext): MatrixView => ({
  title: hasPlace(context) ? context.messages.placing : context.messages.open,
  sentence: hasPlace(context)
    ? ''
    : context.messages.notStarted({ total: matrix.activityIds().length }, context.format),
  chart: gridView(context),
  cell: (cell) => cellView(context, cell),
  firmCell: null,
});
