import type { matrix } from '@servitization/core';
import type { Area, Cell, Point, Range } from '@servitization/ui';

/** The two dimensions that span the matrix: the first runs along, the second up. */
export interface Axes {
  readonly x: matrix.DimensionResult;
  readonly y: matrix.DimensionResult;
}

/** Where the firm's dot stands; none while a dimension is not assessed. */
export const pointOf = ({ x, y }: Axes): Point | null =>
  x.coordinate === null || y.coordinate === null ? null : { x: x.coordinate, y: y.coordinate };

/** The cell of the current phases. */
export const cellOf = ({ x, y }: Axes): Cell | null =>
  x.phase === null || y.phase === null ? null : { column: x.phase - 1, row: y.phase - 1 };

/** Where the firm may be; none before the first answer, when it may be anywhere. */
export const areaOf = (axes: Axes, hasBegun: boolean): Area | null =>
  !hasBegun ? null : { x: axes.x.interval, y: axes.y.interval };

const isExact = ({ interval: [min, max] }: matrix.DimensionResult): boolean => max - min < 1e-9;

/** The phases that open answers allow, where they are more than one. */
export function phasesBetween({
  interval,
  phases,
  phase,
  provisional,
}: matrix.DimensionResult): readonly [number, number] | null {
  const [first, last] = interval.map((at) => Math.min(Math.floor(at + 1e-9) + 1, phases.length));
  return phase === null || !provisional ? null : [first as number, last as number];
}

/** Whether nothing of the current phase is done yet. */
export const isAtStart = ({ phase, coordinate }: matrix.DimensionResult): boolean =>
  phase !== null && coordinate === phase - 1;

/** Whether open answers leave no more than one place. */
export const isCertain = ({ x, y }: Axes): boolean => isExact(x) && isExact(y);

/** What open answers leave of the grid: a line where one dimension is certain, else an area. */
export const shapeOf = ({ x, y }: Axes): 'line' | 'area' =>
  isExact(x) || isExact(y) ? 'line' : 'area';

/**
 * Whether a place in the range counts as this step. A whole number is the start of the next phase,
 * except at the end of the axis.
 */
const covers = ([min, max]: Range, step: number, steps: number): boolean =>
  min < step + 1 + (step === steps - 1 ? 1 : 0) && max >= step;

/** Whether the firm may be in the cell. */
export const mayBeIn = (area: Area | null, { column, row }: Cell, { x, y }: Axes): boolean =>
  area !== null && covers(area.x, column, x.phases.length) && covers(area.y, row, y.phases.length);
