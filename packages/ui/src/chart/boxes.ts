import type { Point } from './gridGeometry.ts';
import { minus } from './vector.ts';

/** A rectangle from its top start corner, in whatever unit its picture has. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box with air around it. */
export const within = ({ x, y, width, height }: Box, beside: number, above = 0): Box => ({
  x: x - beside,
  y: y - above,
  width: width + 2 * beside,
  height: height + 2 * above,
});

/** The square around a round thing. */
export const boxOf = ({ x, y }: Point, radius: number): Box =>
  within({ x, y, width: 0, height: 0 }, radius, radius);

const shared = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));

/** How much of two boxes lies on one another. */
export const overlap = (a: Box, b: Box): number =>
  shared(a.x, a.width, b.x, b.width) * shared(a.y, a.height, b.y, b.height);

/** Whether a straight way leads through a box: they meet along both axes, and it parts the corners. */
export function crosses({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  const meet = (a: number, b: number, start: number, length: number) =>
    Math.min(a, b) < start + length && Math.max(a, b) > start;
  const way = minus(to, from);
  const sides = [x, x + width].flatMap((right) =>
    [y, y + height].map((below) => way.x * (below - from.y) > way.y * (right - from.x)),
  );
  return meet(from.x, to.x, x, width) && meet(from.y, to.y, y, height) && new Set(sides).size > 1;
}
