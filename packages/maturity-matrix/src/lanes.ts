import type { paths } from '@servitization/core';
import type { Point } from '@servitization/ui';

/** How one path is drawn, in steps of the grid from its origin. */
export interface Lane {
  readonly id: paths.PathId;
  /** SVG path commands in a box of 3 x 3 steps, whose vertical axis runs down. */
  readonly line: string;
  readonly tip: Point;
  /** Which way the tip points. */
  readonly heading: 'up' | 'right' | 'both';
  /** A case company is a letter on its line, and never a place. */
  readonly letters: readonly (readonly [id: paths.CaseId, at: Point])[];
  /** Where the name stands, and where it goes when the firm is there. */
  readonly names: readonly [Point, Point];
}

const at = (x: number, y: number): Point => ({ x, y });

/** Where the paths part and where they meet again: a third of a cell from the corners. */
export const START = 0.34;
export const END = 2.66;
/** Tips keep off the ring that they point at. */
const TIP = 2.56;

/**
 * Innovation keeps the low and right lane, ecosystem the left and high one, each with a bend of half
 * a cell, scaling the diagonal: only their ends meet, and no letter or name lies on another line.
 */
export const lanes: readonly Lane[] = [
  {
    id: 'innovation',
    line: 'M.34 2.66H2.16Q2.66 2.66 2.66 2.16V.44',
    tip: at(END, TIP),
    heading: 'up',
    letters: [
      ['A', at(1.6, START)],
      ['B', at(END, 1.5)],
    ],
    names: [at(0.62, START), at(1.05, START)],
  },
  {
    id: 'ecosystem',
    line: 'M.34 2.66V.84Q.34 .34 .84 .34H2.56',
    tip: at(TIP, END),
    heading: 'right',
    letters: [
      ['D', at(START, 1.5)],
      ['F', at(1.7, END)],
    ],
    names: [at(0.9, END), at(1, END)],
  },
  {
    id: 'scaling',
    line: 'M.34 2.66L2.56 .44',
    tip: at(TIP, TIP),
    heading: 'both',
    letters: [
      ['C', at(1.85, 1.85)],
      ['E', at(2.15, 2.15)],
    ],
    names: [at(1.5, 1.5), at(0.9, 0.9)],
  },
];

/** How close, in steps, the firm may come to a name. */
const ROOM = 0.7;

/** Where a path's name stands, out of the firm's way. */
export function nameOf({ names: [usual, elsewhere] }: Lane, firm: Point | null): Point {
  const isNear = firm && Math.hypot(firm.x - usual.x, firm.y - usual.y) < ROOM;
  return isNear ? elsewhere : usual;
}
