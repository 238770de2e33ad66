import type { Point } from '../chart/gridGeometry.ts';
import { type Box, boxOf } from './boxes.ts';
import type { GridScale } from './gridScale.ts';
import { element, round } from './markup.ts';
import type { GridCurve, Look } from './model.ts';
import { linesOnHalo, STRONG, widthIn } from './typesetting.ts';

const LINE = 2.5;
/** Radius of a bend, in steps. */
const BEND = 0.5;
/** Room between a letter's middle and the line that it interrupts. */
const GAP = 10;
/** Length and half the width of an arrow's head. */
const HEAD = { length: 7, half: 5 };
const MARK = 4.5;

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const plus = (a: Point, b: Point, times = 1): Point => ({
  x: a.x + b.x * times,
  y: a.y + b.y * times,
});
const unit = (v: Point): Point => {
  const length = Math.hypot(v.x, v.y) || 1;
  return { x: v.x / length, y: v.y / length };
};
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
    return plus(from, unit(side), Math.min(BEND, Math.hypot(side.x, side.y) / 2));
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

/** Places along a piece where letters interrupt it, as distances from its start in px. */
function gapsOn(from: Point, to: Point, letters: readonly Letter[]): (readonly [number, number])[] {
  const along = unit(minus(to, from));
  return letters
    .flatMap(({ at, half }) => {
      const way = minus(at, from);
      const distance = way.x * along.x + way.y * along.y;
      const aside = Math.abs(way.x * along.y - way.y * along.x);
      // A wide letter takes more of a level line than of an upright one.
      const gap = GAP + Math.max(0, half - GAP / 2) * Math.abs(along.x);
      return aside < 2 ? [[distance - gap, distance + gap] as const] : [];
    })
    .sort(([a], [b]) => a - b);
}

interface Letter {
  readonly text: string;
  readonly at: Point;
  /** Half its width. */
  readonly half: number;
}

const lettersOf = ({ letters }: GridCurve, scale: GridScale, look: Look): Letter[] =>
  letters.map(({ text, at }) => ({
    text,
    at: scale.at(at),
    half: widthIn(look, STRONG)(text) / 2,
  }));

/** Path commands of a way in px, with real gaps at its letters: nothing needs to cover the line. */
export function pathOf(curve: GridCurve, scale: GridScale, look: Look): string {
  const letters = lettersOf(curve, scale, look);
  const start = curve.line[0];
  if (!start) return '';
  const commands = piecesOf(curve.line).map(({ from, to, corner }) => {
    const [a, b] = [scale.at(from), scale.at(to)];
    const bend = corner ? `Q${pair(scale.at(corner))} ${pair(a)}` : '';
    const along = unit(minus(b, a));
    const gaps = gapsOn(a, b, letters).map(
      ([end, next]) => `L${pair(plus(a, along, end))}M${pair(plus(a, along, next))}`,
    );
    return `${bend}${gaps.join('')}L${pair(b)}`;
  });
  return `M${pair(scale.at(start))}${commands.join('')}`;
}

/** An arrow's head at the end of a way, in the direction that it comes from in the picture. */
function headOf({ line }: GridCurve, scale: GridScale): string {
  const [before, tip] = line.slice(-2).map(scale.at);
  if (!before || !tip) return '';
  const back = unit(minus(before, tip));
  const base = plus(tip, back, HEAD.length);
  const aside = { x: back.y, y: -back.x };
  const [one, other] = [plus(base, aside, HEAD.half), plus(base, aside, -HEAD.half)];
  return `M${pair(one)}L${pair(tip)}L${pair(other)}`;
}

const colorOf = ({ hue }: GridCurve, { hues, ink }: Look): string =>
  (hue === undefined ? undefined : hues[hue]?.[2]) ?? ink;

function line(curve: GridCurve, scale: GridScale, look: Look): string {
  const stroke = { stroke: colorOf(curve, look), 'stroke-width': LINE };
  return (
    element('path', {
      d: pathOf(curve, scale, look),
      ...stroke,
      'stroke-dasharray': curve.dash?.join(' '),
    }) + element('path', { d: headOf(curve, scale), ...stroke, 'stroke-linecap': 'round' })
  );
}

const LETTER_TOP = STRONG.line / 2;

function letter({ text, at }: Letter, fill: string, { paper }: Look): string {
  const place = { x: at.x, top: at.y - LETTER_TOP, fill, anchor: 'middle', paper } as const;
  return linesOnHalo([text], STRONG, place);
}

/** Top start corner of a name's line, by the side of the way that it stands on. */
const SHIFT = {
  above: { x: 0, y: -STRONG.line - 5 },
  below: { x: 0, y: 5 },
  beside: { x: 10, y: 1 },
} as const;

const cornerOf = ({ name }: GridCurve, scale: GridScale): Point =>
  plus(scale.at(name.at), SHIFT[name.side]);

function nameOf(curve: GridCurve, scale: GridScale, look: Look): string {
  const { x, y } = cornerOf(curve, scale);
  const place = { x, top: y, fill: colorOf(curve, look), paper: look.paper };
  return linesOnHalo([curve.name.text], STRONG, place);
}

/** Ways, then letters, then names: what is drawn later is never crossed by what came before. */
export function curves(all: readonly GridCurve[], scale: GridScale, look: Look): string {
  const ways = all.map((curve) => line(curve, scale, look));
  const letters = all.flatMap((curve) =>
    lettersOf(curve, scale, look).map((one) => letter(one, colorOf(curve, look), look)),
  );
  return [...ways, ...letters, ...all.map((curve) => nameOf(curve, scale, look))].join('');
}

/** The dot that ways leave, or the ring that they aim at. */
export function mark(kind: 'dot' | 'ring', at: Point, { ink, paper }: Look): string {
  const style = kind === 'dot' ? { fill: ink } : { fill: paper, stroke: ink, 'stroke-width': LINE };
  return element('circle', { cx: at.x, cy: at.y, r: MARK, ...style });
}

/** What the firm's name should not lie on. */
export function boxesOf(all: readonly GridCurve[], scale: GridScale, look: Look): Box[] {
  return all.flatMap((curve) => {
    const corner = cornerOf(curve, scale);
    const width = widthIn(look, STRONG)(curve.name.text);
    const names = { x: corner.x, y: corner.y, width, height: STRONG.line };
    return [names, ...lettersOf(curve, scale, look).map(({ at }) => boxOf(at, GAP))];
  });
}
