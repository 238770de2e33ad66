import type { Point } from '../chart/gridGeometry.ts';

/** A rectangle in px from its top start corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The square around a round thing. */
export const boxOf = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

const shared = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));

/** How much of two boxes lies on one another, in square px. */
export const overlap = (a: Box, b: Box): number =>
  shared(a.x, a.width, b.x, b.width) * shared(a.y, a.height, b.y, b.height);

/** How much of a box lies outside of another. */
const outside = (box: Box, frame: Box): number => box.width * box.height - overlap(box, frame);

/** Whether a box lies in another one; a rounding error lies there, too. */
export const isWithin = (box: Box, frame: Box): boolean => outside(box, frame) < 1;

/** The four sides of a box, a px thick. */
export const sidesOf = ({ x, y, width, height }: Box): Box[] => [
  { x, y, width, height: 1 },
  { x, y: y + height, width, height: 1 },
  { x, y, width: 1, height },
  { x: x + width, y, width: 1, height },
];

/** The first of the places that lies on as little as any. */
export function freest<Place extends { readonly box: Box }>(
  places: readonly Place[],
  taken: readonly Box[],
  frame: Box,
): Place | undefined {
  // Whole square px: a rounding error is no reason to move.
  const costs = places.map(({ box }) =>
    Math.round(taken.reduce((sum, one) => sum + overlap(box, one), 3 * outside(box, frame))),
  );
  return places[costs.indexOf(Math.min(...costs))];
}
