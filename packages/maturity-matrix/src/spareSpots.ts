import type { paths } from '@servitization/core';
import type { GridCurve, PlacedText, Spot } from '@servitization/ui';
import { above, at, BESIDE, below, END, right, START } from './lanes.ts';

const left = (x: number, y: number, dy = 0): Spot => ({
  at: at(x, y),
  dx: -BESIDE,
  dy,
  anchor: 'end',
});

/** Where a path's name stands while something else is at its usual place, the best first. */
const NAMES: Readonly<Record<paths.PathId, readonly Spot[]>> = {
  innovation: [
    below(2.9, START.y, 'end'),
    below(0.1, START.y),
    above(0.7, START.y),
    above(2.3, START.y, 'end'),
    left(END.x, 1),
    left(END.x, 2),
  ],
  ecosystem: [
    above(2.9, END.y, 'end'),
    above(0.1, END.y),
    below(0.7, END.y),
    below(2.3, END.y, 'end'),
    right(START.x, 2),
    right(START.x, 1),
  ],
  scaling: [
    right(0.6, 0.6, BESIDE),
    right(1.3, 1.3, BESIDE),
    right(0.55, 0.55, BESIDE),
    left(1.75, 1.75, -BESIDE),
    left(2, 2, -BESIDE),
    left(2.4, 2.4, -BESIDE),
  ],
};

/** How far letters slide along their lane, in steps, the nearest first. */
const SLIDES = [0, 0.4, -0.4, 0.7, -0.7, -1];
const ALONG = at(1, 0);
const UP = at(0, 1);
const DIAGONAL = at(Math.SQRT1_2, Math.SQRT1_2);

/** Direction of the lane where a letter stands. */
const DIRECTIONS: Readonly<Record<paths.CaseId, typeof UP>> = {
  A: ALONG,
  B: UP,
  C: DIAGONAL,
  D: UP,
  E: DIAGONAL,
  F: ALONG,
};

function sliding({ text, spots }: PlacedText): PlacedText {
  const { x, y } = DIRECTIONS[text as paths.CaseId];
  const slides = (spot: Spot): Spot[] =>
    SLIDES.map((far) => ({ ...spot, at: at(spot.at.x + far * x, spot.at.y + far * y) }));
  return { text, spots: spots.flatMap(slides) };
}

/** The lanes with places for their texts that a firm may drive them to. */
export const withSpares = (curves: readonly GridCurve[]): GridCurve[] =>
  curves.map((curve) => ({
    ...curve,
    letters: curve.letters.map(sliding),
    name: { ...curve.name, spots: [...curve.name.spots, ...NAMES[curve.id as paths.PathId]] },
  }));
