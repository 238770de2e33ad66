import { insetOf, shapeOf } from '../chart/gridGeometry.ts';
import { curves, labelText, mark } from './curves.ts';
import { gridLabels } from './gridLabels.ts';
import type { GridScale } from './gridScale.ts';
import { element, round } from './markup.ts';
import type { GridPictureModel, Look } from './model.ts';

/** Radius of the firm's dot. */
const DOT = 7;

const countTo = (count: number): number[] => Array.from({ length: count + 1 }, (_, at) => at);

function gridLines({ columns, rows, width, height, at }: GridScale, { rule }: Look): string {
  const upright = countTo(columns).map((x) => `M${round(at({ x, y: 0 }).x)} -.5V${height + 0.5}`);
  const level = countTo(rows).map((y) => `M0 ${round(at({ x: 0, y }).y)}H${width}`);
  return element('path', { d: [...upright, ...level].join(''), stroke: rule });
}

/** The area lies over the labels, whose halos are paper, and tints them with everything else. */
function firmArea({ area }: GridPictureModel, { at }: GridScale, look: Look): string {
  const shape = area ? shapeOf(area) : 'none';
  if (!area || shape === 'none') return '';
  const { x, y } = at({ x: area.x[0], y: area.y[1] });
  const to = at({ x: area.x[1], y: area.y[0] });
  const size = { width: to.x - x, height: to.y - y };
  const dashes = { stroke: look.accent, 'stroke-width': 1.25, 'stroke-dasharray': '3 3' };
  // A box without width or height would not be drawn at all.
  if (shape === 'line') {
    const d = `M${round(x)} ${round(y)}l${round(size.width)} ${round(size.height)}`;
    return element('path', { d, ...dashes });
  }
  return element('rect', { x, y, ...size, fill: look.wash, 'fill-opacity': 0.12, ...dashes });
}

function dot({ point }: GridPictureModel, { at, columns, rows }: GridScale, look: Look): string {
  if (!point) return '';
  const { x, y } = at(point);
  return element('circle', {
    cx: x + insetOf(point.x, columns),
    cy: y - insetOf(point.y, rows),
    r: DOT,
    fill: look.accent,
    stroke: look.paper,
    'stroke-width': 1.5,
  });
}

/** What lies on the grid, from the bottom up. */
export function plot(model: GridPictureModel, scale: GridScale, look: Look): string {
  const { start, end } = model;
  const labels = gridLabels(model, scale, look);
  return [
    gridLines(scale, look),
    curves(model, labels.curves, scale, look),
    start ? mark('dot', scale.at(start), look) : '',
    end ? mark('ring', scale.at(end), look) : '',
    labels.firm ? labelText(labels.firm, look.accent, look) : '',
    firmArea(model, scale, look),
    dot(model, scale, look),
  ].join('');
}
