import type { MatrixWords } from '@servitization/content';
import type { paths } from '@servitization/core';
import type { GridCurve, PlacedText, Point } from '@servitization/ui';

/** How one path is drawn, in steps of the grid from its origin. */
interface Lane extends Pick<GridCurve, 'line' | 'hue'> {
  readonly id: paths.PathId;
  /** A case company is a letter on its line, and never a place. */
  readonly letters: readonly (PlacedText & { readonly text: paths.CaseId })[];
  /** Where the name stands while nothing is in its way. */
  readonly name: Pick<GridCurve['name'], 'at' | 'side'>;
}

const at = (x: number, y: number): Point => ({ x, y });

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
    letters: [
      { text: 'A', at: at(1.6, START.y) },
      { text: 'B', at: at(END.x, 1.5) },
    ],
    name: { at: at(0.62, START.y), side: 'below' },
  },
  {
    id: 'ecosystem',
    hue: 'ecosystem-involvement',
    line: [START, at(START.x, END.y), at(TIP, END.y)],
    letters: [
      { text: 'D', at: at(START.x, 1.5) },
      { text: 'F', at: at(1.7, END.y) },
    ],
    name: { at: at(0.9, END.y), side: 'above' },
  },
  {
    id: 'scaling',
    line: [START, at(TIP, TIP)],
    letters: [
      { text: 'C', at: at(1.85, 1.85) },
      { text: 'E', at: at(2.15, 2.15) },
    ],
    name: { at: at(0.6, 0.6), side: 'beside' },
  },
];

/** The lanes with the names of their paths. */
export const curvesFor = ({ paths: names }: MatrixWords): GridCurve[] =>
  lanes.map((lane) => ({ ...lane, name: { ...lane.name, text: names[lane.id] } }));
