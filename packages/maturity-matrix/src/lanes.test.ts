import { paths } from '@servitization/core';
import type { Point } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { END, lanes, START } from './lanes.ts';

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Corners of a line: where its commands lead, bends by the point that they bend around. */
function cornersOf(line: string): Point[] {
  let here: Point = { x: 0, y: 0 };
  return [...line.matchAll(/([MLHVQ])([^MLHVQ]+)/g)].map(([, command = '', numbers = '']) => {
    const [a = 0, b = 0] = numbers.trim().split(/\s+/).map(Number);
    if (command === 'H') here = { x: a, y: here.y };
    else if (command === 'V') here = { x: here.x, y: 3 - a };
    else here = { x: a, y: 3 - b };
    return here;
  });
}

describe('lanes', () => {
  it('draw every path of the framework, from one start towards one end', () => {
    expect(lanes.map(({ id }) => id)).toEqual(paths.framework.paths.map(({ id }) => id));
    for (const { line, tip } of lanes) {
      const corners = cornersOf(line);
      expect(corners[0]).toEqual({ x: START, y: 3 - 2.66 });
      expect(distance(corners.at(-1) as Point, tip)).toBeLessThan(0.001);
      expect(distance(tip, { x: END, y: END })).toBeLessThan(0.15);
    }
  });

  it('turn only in cells that are waypoints of their path', () => {
    for (const [index, { waypoints }] of paths.framework.paths.entries()) {
      for (const { x, y } of cornersOf(lanes[index]?.line ?? '')) {
        expect(waypoints).toContainEqual([Math.ceil(x), Math.ceil(y)]);
      }
    }
  });

  it('put a letter on the lane of each case company', () => {
    const drawn = lanes.flatMap(({ id, letters }) => letters.map(([letter]) => `${letter} ${id}`));
    expect(drawn.sort()).toEqual(paths.framework.cases.map(({ id, path }) => `${id} ${path}`));
  });

  it('keep letters apart', () => {
    const places = lanes.flatMap(({ letters }) => letters.map(([, at]) => at));
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1))
        expect(distance(one, other)).toBeGreaterThan(0.25);
    }
  });
});
