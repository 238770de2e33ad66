import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firms } from '../../testing/firms.ts';
import { matrix, paths } from '../index.ts';

const pathIds = paths.framework.paths.map(({ id }) => id);
const routes = fc
  .record({ firm: firms, path: fc.constantFrom(...pathIds) })
  .map(({ firm, path }) => {
    const assessment = matrix.assess(firm.answers);
    return { assessment, path, route: paths.planRoute(assessment, path) };
  });

const numRuns = 300;

test('[SP19] a route starts where the firm is, only goes forward and ends at (3, 3)', () => {
  fc.assert(
    fc.property(routes, ({ assessment, route: { waypoints } }) => {
      const phases = Object.values(assessment.dimensions).map(({ phase }) => phase ?? 1);
      expect(waypoints[0]).toEqual(phases);
      expect(waypoints.at(-1)).toEqual([3, 3]);
      for (const [index, [x, y]] of waypoints.slice(1).entries()) {
        const [fromX, fromY] = waypoints[index] ?? [9, 9];
        expect(x >= fromX && y >= fromY && x + y > fromX + fromY).toBe(true);
      }
    }),
    { numRuns },
  );
});

test('[SP19] a cell of the path that is ahead on both sides is on the route', () => {
  fc.assert(
    fc.property(routes, ({ path, route: { waypoints } }) => {
      const [x, y] = waypoints[0] ?? [9, 9];
      const cells = paths.framework.paths.find(({ id }) => id === path)?.waypoints ?? [];
      for (const cell of cells.filter((one) => one[0] >= x && one[1] >= y)) {
        expect(waypoints).toContainEqual(cell);
      }
    }),
    { numRuns },
  );
});

test('[SP22] legs join up, and list each activity below established exactly once', () => {
  fc.assert(
    fc.property(routes, ({ assessment, route: { waypoints, legs } }) => {
      expect(legs.map(({ from }) => from)).toEqual(waypoints);
      expect(legs.map(({ to }) => to)).toEqual([...waypoints.slice(1), waypoints.at(-1)]);
      const due = matrix.activityIds().filter((id) => (assessment.levels[id] ?? 0) < 3);
      const listed = legs.flatMap(({ activities }) => activities);
      expect([...listed].sort()).toEqual([...due].sort());
    }),
    { numRuns },
  );
});
