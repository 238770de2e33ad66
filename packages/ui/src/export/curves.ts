import type { Point } from '../chart/gridGeometry.ts';
import { headOf, pathOf } from './curvePath.ts';
import type { CurveName, Letter } from './curveTexts.ts';
import type { GridScale } from './gridScale.ts';
import { element } from './markup.ts';
import type { GridCurve, Look } from './model.ts';
import { type Ground, linesOnHalo, STRONG } from './typesetting.ts';

const LINE = 2.5;
const MARK = 4.5;

/** A curve with its texts at the places that were found for them. */
export interface SettledCurve {
  readonly curve: GridCurve;
  readonly letters: readonly Letter[];
  readonly name: CurveName | undefined;
}

const colorOf = ({ hue }: GridCurve, { hues, ink }: Look): string =>
  (hue === undefined ? undefined : hues[hue]?.[2]) ?? ink;

function way({ curve, letters }: SettledCurve, scale: GridScale, look: Look): string {
  const stroke = { stroke: colorOf(curve, look), 'stroke-width': LINE };
  const dashes = { 'stroke-dasharray': curve.dash?.join(' ') };
  return (
    element('path', { d: pathOf(curve, letters, scale), ...stroke, ...dashes }) +
    element('path', { d: headOf(curve, scale), ...stroke, 'stroke-linecap': 'round' })
  );
}

const letter = ({ text, at, box }: Letter, fill: string, ground: Ground): string =>
  linesOnHalo([text], STRONG, { x: at.x, top: box.y, fill, anchor: 'middle', paper: ground(box) });

const name = ({ text, box }: CurveName, fill: string, ground: Ground): string =>
  linesOnHalo([text], STRONG, { x: box.x, top: box.y, fill, paper: ground(box) });

/** Ways, then letters, then names: what is drawn later is never crossed by what came before. */
export function curves(
  all: readonly SettledCurve[],
  scale: GridScale,
  look: Look,
  ground: Ground,
): string {
  const ways = all.map((settled) => way(settled, scale, look));
  const letters = all.flatMap((settled) =>
    settled.letters.map((one) => letter(one, colorOf(settled.curve, look), ground)),
  );
  const names = all.map((settled) =>
    settled.name ? name(settled.name, colorOf(settled.curve, look), ground) : '',
  );
  return [...ways, ...letters, ...names].join('');
}

/** The dot that ways leave, or the ring that they aim at. */
export function mark(kind: 'dot' | 'ring', at: Point, { ink, paper }: Look): string {
  const ring = { fill: paper, stroke: ink, 'stroke-width': LINE };
  const style = kind === 'dot' ? { fill: ink } : ring;
  return element('circle', { cx: at.x, cy: at.y, r: MARK, ...style });
}
