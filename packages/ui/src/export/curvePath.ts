import type { Point } from '../chart/gridGeometry.ts';
import { type Box, boxOf } from './boxes.ts';
import type { Letter } from './curveTexts.ts';
import type { GridScale } from './gridScale.ts';
import { round } from './markup.ts';
import type { GridCurve } from './model.ts';
import { lengthOf, minus, plus, unit } from './vector.ts';

/** Radius of a bend, in steps. */
const BEND = 0.5;
/** Room between a letter's middle and the line that it interrupts. */
const GAP = 10;
/** Length and half the width of an arrow's head. */
const HEAD = { length: 7, half: 5 };

const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A straight piece of a way, and the corner that it comes round. */
interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly corner: Point | null;
}

/** Straight pieces of a way, cut short where it bends; at most by half of a side. */
function piecesOf(line: readonly Point[]): Piece[] {
  const toward = (from: Point, to: Point) => {
    const side = minus(to, from);
    return plus(from, unit(side), Math.min(BEND, lengthOf(side) / 2));
  };
  return line.slice(1).map((to, index) => {
    const from = line[index] as Point;
    const isLast = index === line.length - 2;
    return {
      from: index === 0 ? from : toward(from, to),
      to: isLast ? to : toward(to, from),
      corner: index === 0 ? null : from,
    };
  });
}

/** Where letters interrupt a piece, as distances from its start in px. */
function gapsOn(from: Point, to: Point, letters: readonly Letter[]): (readonly [number, number])[] {
  const along = unit(minus(to, from));
  return letters
    .flatMap(({ at, width }) => {
      const way = minus(at, from);
      const distance = way.x * along.x + way.y * along.y;
      const aside = Math.abs(way.x * along.y - way.y * along.x);
      // A wide letter takes more of a level line than of an upright one.
      const gap = GAP + Math.max(0, (width - GAP) / 2) * Math.abs(along.x);
      return aside < 2 ? [[distance - gap, distance + gap] as const] : [];
    })
    .sort(([a], [b]) => a - b);
}

/** Path commands of a way in px, with real gaps at its letters: nothing has to cover the line. */
export function pathOf({ line }: GridCurve, letters: readonly Letter[], { at }: GridScale): string {
  const commands = piecesOf(line).map(({ from, to, corner }) => {
    const [a, b] = [at(from), at(to)];
    const bend = corner ? `Q${pair(at(corner))} ${pair(a)}` : `M${pair(a)}`;
    const along = unit(minus(b, a));
    const gaps = gapsOn(a, b, letters).map(
      ([end, next]) => `L${pair(plus(a, along, end))}M${pair(plus(a, along, next))}`,
    );
    return `${bend}${gaps.join('')}L${pair(b)}`;
  });
  return commands.join('');
}

/** An arrow's head at the end of a way, in the direction that it comes from in the picture. */
export function headOf({ line }: GridCurve, { at }: GridScale): string {
  const [before, tip] = line.slice(-2).map(at);
  if (!before || !tip) return '';
  const back = unit(minus(before, tip));
  const base = plus(tip, back, HEAD.length);
  const aside = { x: back.y, y: -back.x };
  const [one, other] = [plus(base, aside, HEAD.half), plus(base, aside, -HEAD.half)];
  return `M${pair(one)}L${pair(tip)}L${pair(other)}`;
}

/**
 * Dots along the straight pieces of a way, for texts to keep off: so small that a text would rather
 * cross a line than lie on another text.
 */
export function trailOf({ line }: GridCurve, { at }: GridScale): Box[] {
  return piecesOf(line).flatMap(({ from, to }) => {
    const [a, b] = [at(from), at(to)];
    const along = unit(minus(b, a));
    const count = Math.ceil(lengthOf(minus(b, a)) / 6);
    return Array.from({ length: count }, (_, index) => boxOf(plus(a, along, index * 6), 1));
  });
}
