import { paths } from '@servitization/core';
import type { Point } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { cornersOf } from './laneCorners.ts';
import { END, lanes, nameOf, START } from './lanes.ts';

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe('a path’s name', () => {
  it('gives way to the firm, and only to the firm', () => {
    for (const lane of lanes) {
      const [usual, elsewhere] = lane.names;
      expect(nameOf(lane, null)).toBe(usual);
      expect(nameOf(lane, { x: 3, y: 0 })).toBe(usual);
      expect(nameOf(lane, usual)).toBe(elsewhere);
    }
  });
});

describe('lanes', () => {
  it('draw every path of the framework, from one start towards one end', () => {
    expect(lanes.map(({ id }) => id)).toEqual(paths.framework.paths.map(({ id }) => id));
    for (const { line, tip } of lanes) {
      const corners = cornersOf(line);
      expect(corners[0]).toEqual({ x: START, y: START });
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

  it('have a start, at most one bend and a tip', () => {
    expect(lanes.map(({ line }) => cornersOf(line))).toEqual([
      [
        { x: 0.34, y: 0.34 },
        { x: 2.66, y: 0.34 },
        { x: 2.66, y: 2.56 },
      ],
      [
        { x: 0.34, y: 0.34 },
        { x: 0.34, y: 2.66 },
        { x: 2.56, y: 2.66 },
      ],
      [
        { x: 0.34, y: 0.34 },
        { x: 2.56, y: 2.56 },
      ],
    ]);
  });
});
