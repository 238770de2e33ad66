import { paths } from '@servitization/core';
import type { Point } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { casesOn, END, lanes, pathOf, START } from './lanes.ts';

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe('lanes', () => {
  it('draw every path of the framework, from one start towards one end', () => {
    expect(lanes.map(({ id }) => id)).toEqual(paths.framework.paths.map(({ id }) => id));
    for (const { line, tip } of lanes) {
      expect(line[0]).toEqual({ x: START, y: START });
      expect(line.at(-1)).toEqual(tip);
      expect(distance(tip, { x: END, y: END })).toBeLessThan(0.15);
    }
  });

  it('pass through the cells of their waypoints, in order', () => {
    const cells = lanes.map(({ line }) =>
      line.map(({ x, y }) => [Math.ceil(x), Math.ceil(y)] as const),
    );
    for (const [index, { waypoints }] of paths.framework.paths.entries()) {
      for (const cell of cells[index] ?? []) expect(waypoints).toContainEqual(cell);
    }
  });

  it('put a letter on the lane of each case company, and none near another', () => {
    const letters = lanes.flatMap(casesOn);
    expect(letters.map(({ id }) => id).sort()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    for (const [index, one] of letters.entries()) {
      for (const other of letters.slice(index + 1)) {
        expect(distance(one.at, other.at)).toBeGreaterThan(0.25);
      }
    }
  });

  it('round their bends and run down as pictures do', () => {
    const [innovation, , scaling] = lanes.map(({ line }) => pathOf(line, 3));
    expect(innovation).toBe('M0.34 2.66L2.16 2.66Q2.66 2.66 2.66 2.16L2.66 0.44');
    expect(scaling).toBe('M0.34 2.66L2.56 0.44');
  });
});
