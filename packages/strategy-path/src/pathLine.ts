import { paths } from '@servitization/core';
import type { Point } from '@servitization/ui';

/** Steps of an axis of the matrix. */
export const SIZE = 3;

/** The middle of a phase, in steps from the origin. */
const MIDDLE = 0.5;

/** How far from its corner a bend begins, in steps; at most half of a side. */
const BEND = 0.4;

const middleOf = ([x, y]: paths.Waypoint): Point => ({ x: x - MIDDLE, y: y - MIDDLE });

const isNear = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 1e-6;

const apart = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, index) => !isNear(point, points[index - 1] ?? { x: -1, y: -1 }));

/** The whole path, from cell to cell. */
export const pathPoints = (id: paths.PathId): readonly Point[] =>
  (paths.framework.paths.find((path) => path.id === id)?.waypoints ?? []).map(middleOf);

/**
 * What is left of a path from the firm's own place, through the waypoints of its route, never back on
 * either side. A single point when nothing is left.
 *
 * @param firm its place in the matrix; without one the route begins in its first cell
 */
export function routePoints(
  firm: Point | null,
  waypoints: readonly paths.Waypoint[],
): readonly Point[] {
  const middles = waypoints.map(middleOf);
  if (!firm) return middles;
  const ahead = ({ x, y }: Point): Point => ({ x: Math.max(x, firm.x), y: Math.max(y, firm.y) });
  return apart([firm, ...middles.map(ahead)]);
}

const toward = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = Math.min(BEND / length, 0.5);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

const turns = (before: Point, at: Point, after: Point): boolean =>
  Math.abs((at.x - before.x) * (after.y - at.y) - (at.y - before.y) * (after.x - at.x)) > 1e-6;

/** A line through points, round at its corners, in a box whose vertical axis runs down. */
export function lineThrough(points: readonly Point[]): string {
  const pair = ({ x, y }: Point) => `${+x.toFixed(3)} ${+(SIZE - y).toFixed(3)}`;
  const steps = points.slice(1).map((at, index) => {
    const [before, after] = [points[index] as Point, points[index + 2]];
    if (!after) return `L${pair(at)}`;
    if (!turns(before, at, after)) return '';
    return `L${pair(toward(at, before))}Q${pair(at)} ${pair(toward(at, after))}`;
  });
  return points[0] ? `M${pair(points[0])}${steps.join('')}` : '';
}

/** Direction in which a line ends, in degrees from rightward, clockwise on screen; `null` for a point. */
export function endOf(
  points: readonly Point[],
): { readonly at: Point; readonly turn: number } | null {
  const [before, at] = points.slice(-2);
  if (!before || !at) return null;
  return { at, turn: (-Math.atan2(at.y - before.y, at.x - before.x) * 180) / Math.PI };
}
