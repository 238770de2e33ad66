import { bendsOf, type GridRoute } from '../chart/curves.ts';
import type { Point } from '../chart/gridGeometry.ts';
import { minus, plus, unit } from '../chart/vector.ts';
import type { PictureLabel } from './gridLabels.ts';
import type { GridScale } from './gridScale.ts';
import { round } from './markup.ts';

/** Room between a letter's middle and the line that it interrupts. */
const GAP = 10;
/** Length and half the width of an arrow's head. */
const HEAD = { length: 7, half: 5 };

const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

const middleOf = ({ x, y, width, height }: PictureLabel['box']): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Where letters interrupt a straight piece, as distances from its start in px. */
function gapsOn(from: Point, to: Point, letters: readonly PictureLabel[]) {
  const along = unit(minus(to, from));
  return letters
    .flatMap(({ box }) => {
      const way = minus(middleOf(box), from);
      const distance = way.x * along.x + way.y * along.y;
      const aside = Math.abs(way.x * along.y - way.y * along.x);
      return aside < 2 ? [[distance - GAP, distance + GAP] as const] : [];
    })
    .sort(([a], [b]) => a - b);
}

/** Path commands of a way in px, with real gaps at its letters: nothing has to cover the line. */
export function pathOf(
  { line }: GridRoute,
  letters: readonly PictureLabel[],
  { at }: GridScale,
): string {
  const bends = bendsOf(line);
  const ends = [...bends.map(({ from }) => from), line.at(-1) as Point];
  const commands = ends.map((end, index) => {
    const bend = bends[index - 1];
    const [from, to] = [at(bend?.to ?? (line[0] as Point)), at(end)];
    const along = unit(minus(to, from));
    const gaps = gapsOn(from, to, letters).map(
      ([stop, next]) => `L${pair(plus(from, along, stop))}M${pair(plus(from, along, next))}`,
    );
    const begin = bend ? `Q${pair(at(bend.corner))} ${pair(from)}` : `M${pair(from)}`;
    return `${begin}${gaps.join('')}L${pair(to)}`;
  });
  return commands.join('');
}

/** An arrow's head at the end of a way, in the direction that it comes from in the picture. */
export function headOf({ line }: GridRoute, { at }: GridScale): string {
  const [before, tip] = line.slice(-2).map(at);
  if (!before || !tip) return '';
  const back = unit(minus(before, tip));
  const base = plus(tip, back, HEAD.length);
  const aside = { x: back.y, y: -back.x };
  const [one, other] = [plus(base, aside, HEAD.half), plus(base, aside, -HEAD.half)];
  return `M${pair(one)}L${pair(tip)}L${pair(other)}`;
}
