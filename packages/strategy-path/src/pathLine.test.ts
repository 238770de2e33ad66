import { matrix, paths } from '@servitization/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, lineThrough, pathPoints, routePoints } from './pathLine.ts';

const pathIds = paths.framework.paths.map(({ id }) => id);

describe('the whole path', () => {
  it('runs along the bottom and up the right for innovation, up the left and along the top for ecosystem', () => {
    expect(lineThrough(pathPoints('innovation'))).toBe('M0.5 2.5L2.1 2.5Q2.5 2.5 2.5 2.1L2.5 0.5');
    expect(lineThrough(pathPoints('ecosystem'))).toBe('M0.5 2.5L0.5 0.9Q0.5 0.5 0.9 0.5L2.5 0.5');
  });

  it('is the diagonal for scaling', () => {
    expect(lineThrough(pathPoints('scaling'))).toBe('M0.5 2.5L2.5 0.5');
  });
});

/** Firms anywhere: all activities of a phase at one level. */
const routes = fc
  .record({
    path: fc.constantFrom(...pathIds),
    levels: fc.array(fc.constantFrom<matrix.Level>(0, 1, 2, 3, 4), {
      minLength: 17,
      maxLength: 17,
    }),
  })
  .map(({ path, levels }) => {
    const answers = matrix.activityIds().map((id, at) => [id, { level: levels[at] ?? 0 }]);
    const assessment = matrix.assess(Object.fromEntries(answers));
    const [x, y] = Object.values(assessment.dimensions).map(({ coordinate }) => coordinate ?? 0);
    const firm = { x: x ?? 0, y: y ?? 0 };
    const { waypoints } = paths.planRoute(assessment, path);
    return { firm, waypoints, points: routePoints(firm, waypoints) };
  });

describe('what is left of a path', () => {
  it('begins at the firm, only goes forward, and leads through every waypoint of its route', () => {
    fc.assert(
      fc.property(routes, ({ firm, waypoints, points }) => {
        expect(points[0]).toEqual(firm);
        for (const [index, { x, y }] of points.slice(1).entries()) {
          const from = points[index] ?? { x: 9, y: 9 };
          expect(x >= from.x && y >= from.y).toBe(true);
        }
        for (const [x, y] of waypoints) {
          const isIn = (at: { x: number; y: number }) =>
            at.x >= x - 1 && at.x <= x && at.y >= y - 1 && at.y <= y;
          expect(points.some(isIn)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('joins the path further on from a place off it', () => {
    const points = routePoints({ x: 1.2, y: 0.8 }, [
      [2, 1],
      [3, 1],
      [3, 2],
      [3, 3],
    ]);
    expect(lineThrough(points)).toBe('M1.2 2.2L2.1 2.2Q2.5 2.2 2.5 1.85L2.5 0.5');
    expect(endOf(points)).toEqual({ at: { x: 2.5, y: 2.5 }, turn: -90 });
  });

  it('is the path itself while the firm has no place', () => {
    const { waypoints } = paths.planRoute(matrix.assess({}), 'scaling');
    expect(routePoints(null, waypoints)).toEqual(pathPoints('scaling'));
  });

  it('is nothing for a firm past the middle of the last square', () => {
    const points = routePoints({ x: 2.8, y: 3 }, [[3, 3]]);
    expect(points).toHaveLength(1);
    expect(endOf(points)).toBeNull();
  });
});
