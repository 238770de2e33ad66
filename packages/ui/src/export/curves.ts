import type { GridRoute } from '../chart/curves.ts';
import type { Point } from '../chart/gridGeometry.ts';
import { headOf, pathOf } from './curvePath.ts';
import type { PictureLabel, PictureLabels } from './gridLabels.ts';
import type { GridScale } from './gridScale.ts';
import { element } from './markup.ts';
import type { GridPictureModel, Look } from './model.ts';
import { linesOnHalo, STRONG } from './typesetting.ts';

const LINE = 2.5;
const ROUTE = 5;
const MARK = 4.5;

const colorOf = ({ hue }: GridRoute, { hues, ink }: Look): string =>
  (hue === undefined ? undefined : hues[hue]?.[2]) ?? ink;

function way(
  curve: GridRoute,
  width: number,
  letters: readonly PictureLabel[],
  scale: GridScale,
  look: Look,
) {
  const stroke = { stroke: colorOf(curve, look), 'stroke-width': width };
  return (
    element('path', { d: pathOf(curve, letters, scale), ...stroke }) +
    element('path', { d: headOf(curve, scale), ...stroke, 'stroke-linecap': 'round' })
  );
}

/** A text of the grid on its halo. */
export const labelText = (label: PictureLabel, fill: string, { paper }: Look): string =>
  linesOnHalo(label.lines, STRONG, { ...label, fill, paper });

/** Ways first, then their texts: what is drawn later is never crossed by what came before. */
export function curves(
  { curves: all = [], route }: GridPictureModel,
  labels: PictureLabels['curves'],
  scale: GridScale,
  look: Look,
): string {
  const ways = all.map((curve, index) =>
    way(curve, LINE, labels[index]?.letters ?? [], scale, look),
  );
  const letters = labels.flatMap((curve) => curve.letters);
  if (route) ways.push(way(route, ROUTE, letters, scale, look));
  const texts = all.flatMap((curve, index) => {
    const { letters = [], name } = labels[index] ?? {};
    return [...letters, ...(name ? [name] : [])].map((label) =>
      labelText(label, colorOf(curve, look), look),
    );
  });
  return [...ways, ...texts].join('');
}

/** The dot that ways leave, or the ring that they aim at. */
export function mark(kind: 'dot' | 'ring', at: Point, { ink, paper }: Look): string {
  const ring = { fill: paper, stroke: ink, 'stroke-width': LINE };
  const style = kind === 'dot' ? { fill: ink } : ring;
  return element('circle', { cx: at.x, cy: at.y, r: MARK, ...style });
}
