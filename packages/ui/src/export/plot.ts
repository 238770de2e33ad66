import { type Area, shapeOf } from '../chart/gridGeometry.ts';
import { boxOf } from './boxes.ts';
import { boxesOf, curves, mark } from './curves.ts';
import { DOT, type FirmName, firmName } from './firmName.ts';
import type { GridScale } from './gridScale.ts';
import { element } from './markup.ts';
import type { GridPictureModel, Look } from './model.ts';
import { FIRM, linesOnHalo } from './typesetting.ts';

const countTo = (count: number): number[] => Array.from({ length: count + 1 }, (_, at) => at);

function gridLines({ columns, rows, width, height, at }: GridScale, { rule }: Look): string {
  const upright = countTo(columns).map((x) => `M${at({ x, y: 0 }).x} 0V${height}`);
  const level = countTo(rows).map((y) => `M0 ${at({ x: 0, y }).y}H${width}`);
  return element('path', { d: [...upright, ...level].join(''), stroke: rule });
}

function firmArea(area: Area, { at }: GridScale, look: Look): string {
  const shape = shapeOf(area);
  if (shape === 'none') return '';
  const [a, b] = [at({ x: area.x[0], y: area.y[1] }), at({ x: area.x[1], y: area.y[0] })];
  const style = { stroke: look.accent, 'stroke-width': 1.25, 'stroke-dasharray': '3 3' };
  // A box without width or height would not be drawn at all.
  return shape === 'line'
    ? element('path', { d: `M${a.x} ${a.y}L${b.x} ${b.y}`, ...style })
    : element('rect', {
        ...a,
        width: b.x - a.x,
        height: b.y - a.y,
        fill: look.accentWash,
        ...style,
      });
}

function named({ texts, box, anchor }: FirmName, look: Look): string {
  const place = anchor === 'start' ? { x: box.x } : { x: box.x + box.width, anchor };
  return linesOnHalo(texts, FIRM, { ...place, top: box.y, fill: look.accent, paper: look.paper });
}

function dot({ point }: GridPictureModel, { at }: GridScale, look: Look): string {
  if (!point) return '';
  const { x, y } = at(point);
  const halo = { stroke: look.paper, 'stroke-width': 1.5 };
  return element('circle', { cx: x, cy: y, r: DOT, fill: look.accent, ...halo });
}

/** What lies on the grid, from the bottom up, and how far it rises above the grid's top edge. */
export interface Plot {
  readonly markup: string;
  readonly rises: number;
}

export function plot(model: GridPictureModel, scale: GridScale, look: Look): Plot {
  const { area, curves: ways = [], start, end } = model;
  const ends = [start, end].flatMap((point) => (point ? [boxOf(scale.at(point), DOT)] : []));
  const name = firmName(model, scale, look, [...boxesOf(ways, scale, look), ...ends]);
  const markup = [
    gridLines(scale, look),
    area ? firmArea(area, scale, look) : '',
    curves(ways, scale, look),
    start ? mark('dot', scale.at(start), look) : '',
    end ? mark('ring', scale.at(end), look) : '',
    name ? named(name, look) : '',
    dot(model, scale, look),
  ];
  return { markup: markup.join(''), rises: Math.max(0, -(name?.box.y ?? 0)) };
}
