import { matrix, paths } from '@servitization/core';
import type { Point } from '@servitization/ui';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END, lanes, START } from './lanes.ts';
import { routeFor } from './routeLine.ts';

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe('lanes', () => {
  it('draw every path of the framework, from one start towards one end', () => {
    expect(lanes.map(({ id }) => id)).toEqual(paths.framework.paths.map(({ id }) => id));
    for (const { line } of lanes) {
      expect(line[0]).toEqual(START);
      expect(distance(line.at(-1) as Point, END)).toBeLessThan(0.15);
    }
  });

  it('turn only in cells that are waypoints of their path', () => {
    for (const [index, { waypoints }] of paths.framework.paths.entries()) {
      for (const { x, y } of lanes[index]?.line ?? []) {
        expect(waypoints).toContainEqual([Math.ceil(x), Math.ceil(y)]);
      }
    }
  });

  it('lead from any place through every waypoint of the route that core plans from there', () => {
    const level = fc.constantFrom<matrix.Level>(0, 1, 2, 3, 4);
    const levels = fc.array(level, { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(levels, fc.constantFrom(...lanes), (given, { id, hue }) => {
        const answers = matrix.activityIds().map((each, at) => [each, { level: given[at] ?? 0 }]);
        const assessment = matrix.assess(Object.fromEntries(answers));
        const [x = 0, y = 0] = Object.values(assessment.dimensions).map(
          ({ coordinate }) => coordinate ?? 0,
        );
        const route = routeFor(id, { x, y });
        const line = route?.line ?? [{ x, y }];
        expect(line[0]).toEqual({ x, y });
        if (route) expect(route.hue).toBe(hue);
        for (const [index, to] of line.slice(1).entries()) {
          const from = line[index] as Point;
          expect(to.x >= from.x && to.y >= from.y && distance(from, to) > 0).toBe(true);
        }
        for (const [column, row] of paths.planRoute(assessment, id).waypoints) {
          const isIn = (at: Point) =>
            at.x >= column - 1 && at.x <= column && at.y >= row - 1 && at.y <= row;
          const along = line.flatMap((to, index) => {
            const from = line[index - 1] ?? to;
            const part = (share: number) => ({
              x: from.x + (to.x - from.x) * share,
              y: from.y + (to.y - from.y) * share,
            });
            return Array.from({ length: 61 }, (_, step) => part(step / 60));
          });
          expect(along.some(isIn)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('put a letter on the lane of each case company', () => {
    const drawn = lanes.flatMap(({ id, letters }) => letters.map(({ text }) => `${text} ${id}`));
    expect(drawn.sort()).toEqual(paths.framework.cases.map(({ id, path }) => `${id} ${path}`));
  });
});
