import type { Point } from '../chart/gridGeometry.ts';
import { type Box, boxOf, freest } from './boxes.ts';
import type { GridScale } from './gridScale.ts';
import type { GridCurve, Look } from './model.ts';
import { STRONG, widthIn } from './typesetting.ts';
import { distance, minus, plus, unit } from './vector.ts';

/** A letter on a line: its middle in px, and its width. */
export interface Letter {
  readonly text: string;
  readonly at: Point;
  readonly width: number;
  readonly box: Box;
}

export interface CurveName {
  readonly text: string;
  readonly box: Box;
}

/** How far a letter and a name may slide along their line to make way, in steps. */
const LETTER_REACH = 0.5;
const NAME_REACH = 1.5;
const STRIDE = 0.05;

/** From a name's place on its line to the top start corner of the name, by its side. */
const SHIFT = {
  above: { x: 0, y: -STRONG.line - 5 },
  below: { x: 0, y: 5 },
  beside: { x: 10, y: 1 },
} as const;

/** Places along the piece of a line that is nearest to one, the nearest first. */
function along(line: readonly Point[], at: Point, reach: number): Point[] {
  const pieces = line.slice(1).map((to, index) => ({ from: line[index] as Point, to }));
  const [first, ...others] = pieces;
  if (!first) return [at];
  const away = ({ from, to }: typeof first) => distance(at, from, to);
  const nearest = others.reduce((best, piece) => (away(piece) < away(best) ? piece : best), first);
  const direction = unit(minus(nearest.to, nearest.from));
  const strides = Array.from({ length: reach / STRIDE }, (_, index) => (index + 1) * STRIDE);
  return [0, ...strides.flatMap((stride) => [stride, -stride])]
    .map((slide) => plus(at, direction, slide))
    .filter((place) => away(nearest) > 0.01 || distance(place, nearest.from, nearest.to) < 0.01);
}

export const frameOf = ({ width, height }: GridScale): Box => ({ x: 0, y: 0, width, height });

/** A curve's letters, off what is taken. */
export function lettersOf(
  { letters, line }: GridCurve,
  scale: GridScale,
  look: Look,
  taken: readonly Box[],
): Letter[] {
  return letters.flatMap(({ text, at }) => {
    const width = widthIn(look, STRONG)(text);
    const places = along(line, at, LETTER_REACH).map((place) => {
      const middle = scale.at(place);
      return { text, at: middle, width, box: boxOf(middle, STRONG.line / 2) };
    });
    return freest(places, taken, frameOf(scale)) ?? [];
  });
}

/** A curve's name, off everything that is there before it. */
export function nameOf(
  { name, line }: GridCurve,
  scale: GridScale,
  look: Look,
  taken: readonly Box[],
): CurveName | undefined {
  const size = { width: widthIn(look, STRONG)(name.text), height: STRONG.line };
  const places = along(line, name.at, NAME_REACH).map((place) => ({
    text: name.text,
    box: { ...plus(scale.at(place), SHIFT[name.side]), ...size },
  }));
  return freest(places, taken, frameOf(scale));
}
