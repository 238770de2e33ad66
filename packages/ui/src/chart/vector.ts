import type { Point } from './gridGeometry.ts';

export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

export const plus = (a: Point, b: Point, times = 1): Point => ({
  x: a.x + b.x * times,
  y: a.y + b.y * times,
});

export const lengthOf = ({ x, y }: Point): number => Math.hypot(x, y);

/** Direction of a vector; that of none is none. */
export function unit(vector: Point): Point {
  const length = lengthOf(vector) || 1;
  return { x: vector.x / length, y: vector.y / length };
}
