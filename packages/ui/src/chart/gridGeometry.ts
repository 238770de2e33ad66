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

export interface LabelPlace {
  /** What the text is anchored to, in steps. */
  readonly at: Point;
  readonly anchor: 'start' | 'end';
  /** Side of the anchor's height that the text stands on. */
  readonly side: 'above' | 'below';
}

/** Room that a name needs above a mark, and how wide it may grow, as shares of one step. */
const ROOM_ABOVE = 0.25;
const ROOM_ASIDE = 1.2;

/**
 * Where the firm's name stands: above the start corner of its area, or above its dot where there is
 * no area to speak of. It turns inward at the far side and below at the top, to stay in the picture.
 */
export function firmLabelPlace(area: Area, columns: number, rows: number): LabelPlace {
  const atEnd = area.x[0] > columns - ROOM_ASIDE;
  const atTop = area.y[1] > rows - ROOM_ABOVE;
  return {
    at: { x: area.x[atEnd ? 1 : 0], y: area.y[atTop ? 0 : 1] },
    anchor: atEnd ? 'end' : 'start',
    side: atTop ? 'below' : 'above',
  };
}

/** An area too small to see is left out: the dot says it all. */
export const isVisibleArea = ({ x, y }: Area): boolean => x[1] - x[0] > 0.01 || y[1] - y[0] > 0.01;
