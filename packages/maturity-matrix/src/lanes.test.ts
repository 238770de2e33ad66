import { paths } from '@servitization/core';
import type { Point } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { END, lanes, START } from './lanes.ts';

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

  it('put a letter on the lane of each case company', () => {
    const drawn = lanes.flatMap(({ id, letters }) => letters.map(({ text }) => `${text} ${id}`));
    expect(drawn.sort()).toEqual(paths.framework.cases.map(({ id, path }) => `${id} ${path}`));
  });
});
