import { paths } from '@servitization/core';

/** Steps of an axis of the matrix. */
export const SIZE = 3;

/** The middle of a phase, in steps from the origin. */
const MIDDLE = 0.5;

/** How far from its corner a bend begins. */
const BEND = 0.4;

/** The path through the matrix in a box of 3 x 3 steps, whose vertical axis runs down. */
export function pathLine(id: paths.PathId): string {
  const cells = paths.framework.paths.find((path) => path.id === id)?.waypoints ?? [];
  const points = cells.map(([x, y]) => [x - MIDDLE, SIZE - y + MIDDLE] as const);
  const turn = points.findIndex(([x, y], index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return before && after && x - before[0] !== after[0] - x && y - before[1] !== after[1] - y;
  });
  const [first, last, corner] = [points[0], points.at(-1), points[turn]];
  if (!first || !last) return '';
  if (!corner) return `M${first.join(' ')}L${last.join(' ')}`;
  const near = (from: readonly [number, number]) =>
    corner.map((at, axis) => at + Math.sign((from[axis] ?? 0) - at) * BEND).join(' ');
  return `M${first.join(' ')}L${near(first)}Q${corner.join(' ')} ${near(last)}L${last.join(' ')}`;
}
