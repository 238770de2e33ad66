import type { Point } from './gridGeometry.ts';
import { lengthOf, minus, plus, unit } from './vector.ts';

/** Where a text is anchored: a point of the grid, and from there in em to the middle of its line. */
export interface Spot {
  readonly at: Point;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A text, its usual place, and those that it takes while something else is there. */
export interface PlacedText {
  readonly text: string;
  readonly spots: readonly Spot[];
}

/** A way through the grid with its name and the letters that interrupt it. */
export interface GridCurve {
  readonly id: string;
  /** Corners of the way from its start to the tip of its arrow, in steps; bends are rounded. */
  readonly line: readonly Point[];
  /** Hue family that the way takes its color from; ink without one. */
  readonly hue?: string;
  readonly letters: readonly PlacedText[];
  readonly name: PlacedText;
}

/** A way that is decided for: drawn thick, over the others. */
export type GridRoute = Pick<GridCurve, 'id' | 'line' | 'hue'>;

/** Radius of a bend, in steps. */
const BEND = 0.5;

/** Where a way leaves its straight side for a corner, and where it is straight again. */
export interface Bend {
  readonly from: Point;
  readonly corner: Point;
  readonly to: Point;
}

/** The bends of a way; one takes at most half of a side. */
export function bendsOf(line: readonly Point[]): Bend[] {
  const toward = (corner: Point, other: Point) => {
    const side = minus(other, corner);
    return plus(corner, unit(side), Math.min(BEND, lengthOf(side) / 2));
  };
  return line.slice(1, -1).map((corner, index) => ({
    from: toward(corner, line[index] as Point),
    corner,
    to: toward(corner, line[index + 2] as Point),
  }));
}
