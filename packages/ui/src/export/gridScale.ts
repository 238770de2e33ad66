import type { Point } from '../chart/gridGeometry.ts';
import type { GridPictureModel, Look } from './model.ts';
import { LABEL, widthIn } from './typesetting.ts';
import { leastRoom, wrap } from './wrap.ts';

/** From a numeral's start to the name of its step, along the horizontal and the vertical axis. */
export const X_INDENT = 16;
export const Y_INDENT = 18;

/** Between the grid and the outer edge of an axis' band: room for the range, then the band. */
export const BAND = 17;

/** Least room between a step's name and what comes next; a cell that is stretched has more. */
const X_GAP = 8;
const X_GAP_STRETCHED = 16;
const Y_GAP = 7;

/** The kit's wide layout, and how far words that fit no cell may stretch it. */
const CELL = { width: 152, height: 136, most: 216 };
const GUTTER = { width: 144, most: 232 };

/** Lengths of a picture in px. */
export interface GridScale {
  readonly columns: number;
  readonly rows: number;
  /** Size of the grid. */
  readonly width: number;
  readonly height: number;
  /** Room at the start side of the grid. */
  readonly gutter: number;
  readonly xNames: readonly (readonly string[])[];
  readonly yNames: readonly (readonly string[])[];
  /** Place of a point of the grid, from its top start corner. */
  readonly at: (point: Point) => Point;
}

const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, Math.ceil(value)));

/**
 * Sizes of the grid and its gutter: those of the kit, and larger only where a single word of a name
 * asks for it, so that no word is broken which the language wouldn't break.
 */
export function gridScale({ x, y }: GridPictureModel, look: Look): GridScale {
  const width = widthIn(look, LABEL);
  const besideX = X_INDENT + X_GAP;
  const besideY = Y_INDENT + Y_GAP + BAND;
  const widest = leastRoom(x.steps, width) + X_INDENT + X_GAP_STRETCHED;
  const cell = between(CELL.width, widest, CELL.most);
  const gutter = between(GUTTER.width, leastRoom(y.steps, width) + besideY, GUTTER.most);
  const xNames = x.steps.map((step) => wrap(step, cell - besideX, width));
  const yNames = y.steps.map((step) => wrap(step, gutter - besideY, width));
  const tallest = Math.max(...yNames.map(({ length }) => length)) * LABEL.line;
  const cellHeight = Math.max(CELL.height, tallest + LABEL.line);
  return {
    columns: x.steps.length,
    rows: y.steps.length,
    width: cell * x.steps.length,
    height: cellHeight * y.steps.length,
    gutter,
    xNames,
    yNames,
    at: (point) => ({ x: point.x * cell, y: (y.steps.length - point.y) * cellHeight }),
  };
}
