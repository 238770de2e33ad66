import { type Area, shapeOf } from '../chart/gridGeometry.ts';
import { type Box, boxOf, isWithin, sidesOf } from './boxes.ts';
import { trailOf } from './curvePath.ts';
import { curves, mark, type SettledCurve } from './curves.ts';
import { lettersOf, nameOf } from './curveTexts.ts';
import { DOT, type FirmName, firmName } from './firmName.ts';
import type { GridScale } from './gridScale.ts';
import { element, round } from './markup.ts';
import type { GridPictureModel, Look } from './model.ts';
import { FIRM, type Ground, linesOnHalo } from './typesetting.ts';

const countTo = (count: number): number[] => Array.from({ length: count + 1 }, (_, at) => at);

function gridLines({ columns, rows, width, height, at }: GridScale, { rule }: Look): string {
  const upright = countTo(columns).map((x) => `M${round(at({ x, y: 0 }).x)} -.5V${height + 0.5}`);
  const level = countTo(rows).map((y) => `M0 ${round(at({ x: 0, y }).y)}H${width}`);
  return element('path', { d: [...upright, ...level].join(''), stroke: rule });
}

/** The area in px: a box that may have no width or no height. */
function areaBox({ x, y }: Area, { at }: GridScale): Box {
  const from = at({ x: x[0], y: y[1] });
  const to = at({ x: x[1], y: y[0] });
  return { ...from, width: to.x - from.x, height: to.y - from.y };
}

/** The area's wash lies under the grid's lines, so that cells can be told within it; its edge above. */
function firmArea(area: Area, scale: GridScale, look: Look): { wash: string; edge: string } {
  const shape = shapeOf(area);
  if (shape === 'none') return { wash: '', edge: '' };
  const box = areaBox(area, scale);
  const { x, y, width, height } = box;
  const dashes = { stroke: look.accent, 'stroke-width': 1.25, 'stroke-dasharray': '3 3' };
  // A box without width or height would not be drawn at all.
  if (shape === 'line')
    return {
      wash: '',
      edge: element('path', {
        d: `M${round(x)} ${round(y)}l${round(width)} ${round(height)}`,
        ...dashes,
      }),
    };
  return {
    wash: element('rect', { ...box, fill: look.accentWash }),
    edge: element('rect', { ...box, ...dashes }),
  };
}

function named({ texts, box, anchor }: FirmName, look: Look, ground: Ground): string {
  const place = anchor === 'start' ? { x: box.x } : { x: box.x + box.width, anchor };
  const paper = ground(box);
  // Between two lines of text, a halo would let pieces of a curve through.
  const behind = texts.length > 1 ? element('rect', { ...box, fill: paper }) : '';
  return behind + linesOnHalo(texts, FIRM, { ...place, top: box.y, fill: look.accent, paper });
}

function dot({ point }: GridPictureModel, { at }: GridScale, look: Look): string {
  if (!point) return '';
  const { x, y } = at(point);
  const halo = { stroke: look.paper, 'stroke-width': 1.5 };
  return element('circle', { cx: x, cy: y, r: DOT, fill: look.accent, ...halo });
}

/** The curves and the firm's name, with a place for every text that is on no other. */
interface Settled {
  readonly curves: SettledCurve[];
  readonly firm: FirmName | undefined;
}

/** Names of curves don't cross the area's edge, nor stand in a small one as if they were its name. */
function areaTaken({ area }: GridPictureModel, scale: GridScale): Box[] {
  if (!area) return [];
  const box = areaBox(area, scale);
  const isSmall = box.width < scale.width / 2 && box.height < scale.height / 2;
  return isSmall ? [...sidesOf(box), box] : sidesOf(box);
}

/**
 * What has to stay where it is comes first: the dots, then the firm's name, which keeps off letters
 * if it can and else makes them slide, then the names of curves.
 */
function settle(model: GridPictureModel, scale: GridScale, look: Look): Settled {
  const { curves: ways = [], start, end, point } = model;
  const dots = [start, end, point].flatMap((at) => (at ? [boxOf(scale.at(at), DOT + 2)] : []));
  const trails = ways.flatMap((curve) => trailOf(curve, scale));
  const lettered = (taken: readonly Box[]) =>
    ways.map((curve) => ({ curve, letters: lettersOf(curve, scale, look, taken) }));
  const boxesOf = (all: ReturnType<typeof lettered>) =>
    all.flatMap(({ letters }) => letters.map(({ box }) => box));
  const firm = firmName(model, scale, look, [...dots, ...trails, ...boxesOf(lettered(dots))]);
  const fixed = firm ? [...dots, firm.box] : dots;
  const withLetters = lettered(fixed);
  const taken = [...fixed, ...trails, ...boxesOf(withLetters), ...areaTaken(model, scale)];
  const named = withLetters.map((one) => ({ ...one, name: nameOf(one.curve, scale, look, taken) }));
  return { curves: named, firm };
}

/** What lies on the grid, from the bottom up, and how far it rises above the grid's top edge. */
export interface Plot {
  readonly markup: string;
  readonly rises: number;
}

export function plot(model: GridPictureModel, scale: GridScale, look: Look): Plot {
  const { area, start, end } = model;
  const settled = settle(model, scale, look);
  const { wash, edge } = area ? firmArea(area, scale, look) : { wash: '', edge: '' };
  const within = area && areaBox(area, scale);
  const ground: Ground = (box) => (within && isWithin(box, within) ? look.accentWash : look.paper);
  const markup = [
    wash,
    gridLines(scale, look),
    edge,
    curves(settled.curves, scale, look, ground),
    start ? mark('dot', scale.at(start), look) : '',
    end ? mark('ring', scale.at(end), look) : '',
    settled.firm ? named(settled.firm, look, ground) : '',
    dot(model, scale, look),
  ];
  return { markup: markup.join(''), rises: Math.max(0, -(settled.firm?.box.y ?? 0)) };
}
