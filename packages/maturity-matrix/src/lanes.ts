import { paths } from '@servitization/core';
import type { Point } from '@servitization/ui';

/** Where the paths part and where they meet again: a third of a cell from the corners. */
export const START = 0.34;
export const END = 2.66;
/** Radius of a bend: half a cell. */
const BEND = 0.5;
/** Room between a tip and the ring that it points at. */
const GAP = 0.1;

/** How one path is drawn, in steps of the grid from its origin. */
export interface Lane {
  readonly id: paths.PathId;
  /** Way from the start to the tip. */
  readonly line: readonly Point[];
  readonly tip: Point;
  /** Which way the tip points. */
  readonly heading: 'up' | 'right' | 'both';
  /** Places of the letters of its case companies, in the order of the framework. */
  readonly letters: readonly Point[];
  readonly name: Point;
}

const at = (x: number, y: number): Point => ({ x, y });
const swap = ({ x, y }: Point): Point => ({ x: y, y: x });

/** The low and right lane: along first, then up. The other L is its mirror image. */
const lowRight = {
  line: [at(START, START), at(END, START), at(END, END - GAP)],
  tip: at(END, END - GAP),
  letters: [at(1.6, START), at(END, 1.5)],
};

const diagonal = (steps: number): Point => at(steps, steps);

/** The lanes keep apart everywhere but at their ends, and letters never share a place. */
export const lanes: readonly Lane[] = [
  { id: 'innovation', ...lowRight, heading: 'up', name: at(0.62, START) },
  {
    id: 'ecosystem',
    line: lowRight.line.map(swap),
    tip: swap(lowRight.tip),
    heading: 'right',
    letters: [at(START, 1.5), at(1.7, END)],
    name: at(0.9, END),
  },
  {
    id: 'scaling',
    line: [diagonal(START), diagonal(END - GAP)],
    tip: diagonal(END - GAP),
    heading: 'both',
    letters: [diagonal(1.85), diagonal(2.15)],
    name: diagonal(1.5),
  },
];

/** A step of the way from `from` towards `to`, `length` long; lanes run along the axes at bends. */
function towards(from: Point, to: Point, length: number): Point {
  const sign = (value: number) => Math.sign(Math.round(value * 1e6));
  return at(from.x + sign(to.x - from.x) * length, from.y + sign(to.y - from.y) * length);
}

/**
 * The way as SVG path commands with rounded bends, in a box of `size` x `size` steps whose vertical
 * axis runs down.
 */
export function pathOf(line: readonly Point[], size: number): string {
  const pair = ({ x, y }: Point) => `${round(x)} ${round(size - y)}`;
  const bends = line.slice(1, -1).map((corner, index) => {
    const before = towards(corner, line[index] as Point, BEND);
    const after = towards(corner, line[index + 2] as Point, BEND);
    return `L${pair(before)}Q${pair(corner)} ${pair(after)}`;
  });
  return `M${pair(line[0] as Point)}${bends.join('')}L${pair(line.at(-1) as Point)}`;
}

const round = (value: number): number => +value.toFixed(3);

/** Letters of the path's case companies with their places. */
export const casesOn = ({ id, letters }: Lane): readonly { id: paths.CaseId; at: Point }[] =>
  paths.framework.cases
    .filter(({ path }) => path === id)
    .map((company, index) => ({ id: company.id, at: letters[index] as Point }));
