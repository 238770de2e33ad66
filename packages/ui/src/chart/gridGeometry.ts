/** Least and greatest value on an axis, in steps from the origin. */
export type Range = readonly [min: number, max: number];

/** A point in steps from the origin; a whole number is a line of the grid. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area {
  readonly x: Range;
  readonly y: Range;
}

/** A length as a share of its axis, for attributes that take percentages. */
export const share = (value: number, steps: number): string =>
  `${+((value / steps) * 100).toFixed(3)}%`;

/** The same from the other end: the vertical axis of a picture runs down, that of a chart up. */
export const shareDown = (value: number, steps: number): string => share(steps - value, steps);

/** Which of the tokens' three tones, light to dark, a step of the axis has. */
export const toneOf = (index: number, steps: number): number =>
  steps < 2 ? 3 : Math.round(1 + (2 * index) / (steps - 1));

/** A range too short to see is a place. */
const isShort = ([min, max]: Range): boolean => max - min < 0.01;

/** How an area is drawn: not at all where the dot says it all, as a line where one axis is certain. */
export function shapeOf({ x, y }: Area): 'none' | 'line' | 'box' {
  if (isShort(x) && isShort(y)) return 'none';
  return isShort(x) || isShort(y) ? 'line' : 'box';
}

/** Less than this from an edge, in steps, a dot would be cut by it. */
const EDGE = 0.1;

/** How far a dot makes way, in px away from the near end of its axis, so as to stay in the grid. */
export const insetOf = (value: number, steps: number): number =>
  8 * (Math.max(0, 1 - value / EDGE) - Math.max(0, 1 - (steps - value) / EDGE));
