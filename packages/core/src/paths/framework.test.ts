import { expect, test } from 'vitest';
import { paths } from '../index.ts';

const { framework } = paths;

test('[SP1] three paths lead from the first cell to the last, never back', () => {
  expect(framework.paths.map(({ id }) => id)).toEqual(['innovation', 'ecosystem', 'scaling']);
  for (const { waypoints } of framework.paths) {
    expect(waypoints[0]).toEqual([1, 1]);
    expect(waypoints.at(-1)).toEqual([3, 3]);
    waypoints.slice(1).forEach(([x, y], index) => {
      const [fromX, fromY] = waypoints[index] ?? [0, 0];
      expect(x >= fromX && y >= fromY && x + y > fromX + fromY).toBe(true);
    });
  }
});

test('[SP1] innovation completes maturity first, ecosystem the partners, scaling both at once', () => {
  const second = framework.paths.map(({ waypoints }) => waypoints[1]);
  expect(second).toEqual([
    [2, 1],
    [1, 2],
    [2, 2],
  ]);
});

test('[SP2] every case company is on one path, and has no coordinates', () => {
  const taken = framework.cases.map(({ id, path }) => `${id} ${path}`);
  expect(taken).toEqual([
    'A innovation',
    'B innovation',
    'C scaling',
    'D ecosystem',
    'E scaling',
    'F ecosystem',
  ]);
  for (const company of framework.cases) expect(Object.keys(company)).not.toContain('coordinate');
});

test('[SP3] what was read from the wording is marked as inferred, and all of it is frozen', () => {
  for (const path of framework.paths) {
    expect(path.source.reading).toBe('inferred');
    expect(Object.isFrozen(path.waypoints[0])).toBe(true);
  }
});
