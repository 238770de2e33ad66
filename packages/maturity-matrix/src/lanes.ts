import type { MatrixWords } from '@servitization/content';
import type { paths } from '@servitization/core';
import type { GridCurve, PlacedText, Point, Spot } from '@servitization/ui';

/** How one path is drawn, in steps of the grid from its origin. */
interface Lane extends Pick<GridCurve, 'line' | 'hue'> {
  readonly id: paths.PathId;
  /** A case company is a letter on its line, and never a place. */
  readonly letters: readonly (PlacedText & { readonly text: paths.CaseId })[];
  /** Where its name stands. */
  readonly spots: readonly Spot[];
}

const at = (x: number, y: number): Point => ({ x, y });

/** From a lane to the middle of a name above or below it, in em; beside a slope or an upright, less. */
const ASIDE = 1.25;
const BESIDE = 0.7;

const above = (x: number, y: number, anchor: Spot['anchor'] = 'start'): Spot => ({
  at: at(x, y),
  dx: 0,
  dy: -ASIDE,
  anchor,
});
const below = (...place: Parameters<typeof above>): Spot => ({ ...above(...place), dy: ASIDE });
const right = (x: number, y: number, dy = 0): Spot => ({
  at: at(x, y),
  dx: BESIDE,
  dy,
  anchor: 'start',
});
const left = (x: number, y: number, dy = 0): Spot => ({
  at: at(x, y),
  dx: -BESIDE,
  dy,
  anchor: 'end',
});

/** How far letters slide along their lane, in steps, the nearest first. */
const SLIDES = [0, 0.4, -0.4, 0.7, -0.7, -1];

const DIAGONAL = Math.SQRT1_2;

/** A letter on a lane, and the direction of the lane there. */
const letter = (text: paths.CaseId, x: number, y: number, toX: number, toY: number) => ({
  text,
  spots: SLIDES.map(
    (far): Spot => ({ at: at(x + far * toX, y + far * toY), dx: 0, dy: 0, anchor: 'middle' }),
  ),
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
    letters: [letter('A', 1.6, START.y, 1, 0), letter('B', END.x, 1.5, 0, 1)],
    spots: [
      below(0.62, START.y),
      below(2.9, START.y, 'end'),
      below(0.1, START.y),
      above(0.7, START.y),
      above(2.3, START.y, 'end'),
      left(END.x, 1),
      left(END.x, 2),
    ],
  },
  {
    id: 'ecosystem',
    hue: 'ecosystem-involvement',
    line: [START, at(START.x, END.y), at(TIP, END.y)],
    letters: [letter('D', START.x, 1.5, 0, 1), letter('F', 1.7, END.y, 1, 0)],
    spots: [
      above(0.9, END.y),
      above(2.9, END.y, 'end'),
      above(0.1, END.y),
      below(0.7, END.y),
      below(2.3, END.y, 'end'),
      right(START.x, 2),
      right(START.x, 1),
    ],
  },
  {
    id: 'scaling',
    line: [START, at(TIP, TIP)],
    letters: [
      letter('C', 1.85, 1.85, DIAGONAL, DIAGONAL),
      letter('E', 2.15, 2.15, DIAGONAL, DIAGONAL),
    ],
    spots: [
      right(0.95, 0.95, BESIDE),
      right(1.3, 1.3, BESIDE),
      right(0.55, 0.55, BESIDE),
      left(1.75, 1.75, -BESIDE),
      left(2, 2, -BESIDE),
      left(2.4, 2.4, -BESIDE),
    ],
  },
];

/** The lanes with the names of their paths; the chosen one stands out. */
export const curvesFor = ({ paths: names }: MatrixWords, chosenPath: unknown): GridCurve[] =>
  lanes.map((lane) => ({
    ...lane,
    isChosen: lane.id === chosenPath,
    name: { text: names[lane.id], spots: lane.spots },
  }));
