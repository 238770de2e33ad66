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

/** How far a point is from the way between two others. */
export function distance(point: Point, from: Point, to: Point): number {
  const side = minus(to, from);
  const way = minus(point, from);
  const share = (way.x * side.x + way.y * side.y) / (lengthOf(side) ** 2 || 1);
  return lengthOf(minus(way, plus({ x: 0, y: 0 }, side, Math.min(1, Math.max(0, share)))));
}
