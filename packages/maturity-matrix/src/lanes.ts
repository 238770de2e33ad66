import type { MatrixWords } from '@servitization/content';
import type { paths } from '@servitization/core';
import type { GridCurve, PlacedText, Point, Spot } from '@servitization/ui';

/** How one path is drawn, in steps of the grid from its origin. */
interface Lane extends Pick<GridCurve, 'line' | 'hue'> {
  readonly id: paths.PathId;
  /** A case company is a letter on its line, and never a place. */
  readonly letters: readonly (PlacedText & { readonly text: paths.CaseId })[];
  /** Where its name stands; `spareSpots.ts` has other places for when the firm is there. */
  readonly spot: Spot;
}

export const at = (x: number, y: number): Point => ({ x, y });

/** From a lane to the middle of a name above or below it, in em; beside a slope or an upright, less. */
const ASIDE = 1.25;
export const BESIDE = 0.7;

export const above = (x: number, y: number, anchor: Spot['anchor'] = 'start'): Spot => ({
  at: at(x, y),
  dx: 0,
  dy: -ASIDE,
  anchor,
});
export const below = (...place: Parameters<typeof above>): Spot => ({
  ...above(...place),
  dy: ASIDE,
});
export const right = (x: number, y: number, dy = 0): Spot => ({
  at: at(x, y),
  dx: BESIDE,
  dy,
  anchor: 'start',
});

const letter = (text: paths.CaseId, x: number, y: number) => ({
  text,
  spots: [{ at: at(x, y), dx: 0, dy: 0, anchor: 'middle' } as const],
});

/** Where the paths part and where they meet again: a third of a cell from the corners. */
export const START: Point = at(0.34, 0.34);
export const END: Point = at(2.66, 2.66);
/** Tips keep off the ring that they point at. */
const TIP = 2.56;

/**
 * Innovation keeps the low and right lane, ecosystem the left and high one, scaling the diagonal:
 * only their ends meet. A path takes the hue of the dimension that it moves first; scaling moves
 * both, so it is ink.
 */
export const lanes: readonly Lane[] = [
  {
    id: 'innovation',
    hue: 'digital-service-maturity',
    line: [START, at(END.x, START.y), at(END.x, TIP)],
    letters: [letter('A', 1.6, START.y), letter('B', END.x, 1.5)],
    spot: below(0.62, START.y),
  },
  {
    id: 'ecosystem',
    hue: 'ecosystem-involvement',
    line: [START, at(START.x, END.y), at(TIP, END.y)],
    letters: [letter('D', START.x, 1.5), letter('F', 1.7, END.y)],
    spot: above(0.9, END.y),
  },
  {
    id: 'scaling',
    line: [START, at(TIP, TIP)],
    letters: [letter('C', 1.85, 1.85), letter('E', 2.15, 2.15)],
    spot: right(0.95, 0.95, BESIDE),
  },
];

/** The lanes with the names of their paths. */
export const curvesFor = ({ paths: names }: MatrixWords): GridCurve[] =>
  lanes.map(({ spot, ...lane }) => ({
    ...lane,
    name: { text: names[lane.id], spots: [spot] },
  }));
