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
export const outside = (box: Box, frame: Box): number =>
  box.width * box.height - overlap(box, frame);
