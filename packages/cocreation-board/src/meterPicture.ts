import {
  element,
  escapeXml,
  framed,
  LABEL,
  type Look,
  type PictureText,
} from '@servitization/ui/export';
import type { FanView, MeterView, Spot } from './meterView.ts';

export interface MeterPictureModel extends PictureText {
  readonly view: MeterView;
  /** Of the amounts, and of the cycles. */
  readonly axes: readonly [amounts: string, cycles: string];
  readonly parts: { readonly measured: string; readonly forecast: string };
}

/** Hue families of the two quantities. */
const HUES = { value: 'maturity', cost: 'ecosystem' } as const;
export const hues: readonly string[] = Object.values(HUES);

const WIDTH = 440;
const HEIGHT = 260;
/** Room for amounts before the plot, for what ends say after it, for cycles below it. */
const BEFORE = 64;
const AFTER = 200;
const BELOW = 48;
const TOP = 32;

const x = (share: number): number => BEFORE + (share / 100) * WIDTH;
const y = (share: number): number => TOP + (share / 100) * HEIGHT;
const path = (spots: readonly Spot[]): string =>
  spots.map(([a, b], index) => `${index === 0 ? 'M' : 'L'}${x(a)} ${y(b)}`).join('');

const text = (look: Look, words: string, place: object): string =>
  element('text', { 'font-size': LABEL.size, fill: look.ink3, ...place }, escapeXml(words));

function fan(look: Look, { what, outer, inner, measured, forecast, ...told }: FanView): string {
  const [, middle, dark] = look.hues[HUES[what]] ?? [look.rule, look.ink3, look.ink];
  const beside = { x: x(100) + 12, fill: look.ink3 };
  return [
    element('path', { d: `${path(outer)}Z`, fill: middle, 'fill-opacity': 0.18, stroke: middle }),
    element('path', { d: `${path(inner)}Z`, fill: middle, 'fill-opacity': 0.28 }),
    element('path', { d: path(measured), stroke: dark, 'stroke-width': 3.5 }),
    element('path', {
      ...{ d: path(forecast), stroke: dark },
      ...{ 'stroke-width': 2, 'stroke-dasharray': '6 4' },
    }),
    text(look, told.end, { ...beside, y: y(told.label) + 2, fill: dark, 'font-weight': 700 }),
    text(look, told.half, { ...beside, y: y(told.label) + 18 }),
  ].join('');
}

const line = (from: Spot, to: Spot, style: object): string =>
  element('path', { d: path([from, to]), ...style });

function axes(look: Look, { view, axes: [amounts, cycles] }: MeterPictureModel): string {
  const rules = view.ticksY.map(
    ({ at, text: words }) =>
      line([0, at], [100, at], { stroke: look.rule }) +
      text(look, words, { x: BEFORE - 8, y: y(at) + 4, 'text-anchor': 'end' }),
  );
  const numbers = view.ticksX.map(({ at, text: words, isNow }) =>
    text(look, words, {
      ...{ x: x(at), y: y(100) + 20, 'text-anchor': 'middle' },
      ...(isNow && { fill: look.ink, 'font-weight': 700 }),
    }),
  );
  const named = [
    text(look, amounts, { x: 0, y: 12 }),
    text(look, cycles, { x: BEFORE, y: y(100) + 40 }),
  ];
  return [...rules, ...numbers, ...named].join('');
}

/** Where what was measured ends and the forecast begins. */
function border(look: Look, { view: { now }, parts }: MeterPictureModel): string {
  if (now <= 0 || now >= 100) return '';
  const end = { 'text-anchor': 'end' };
  return [
    line([now, 0], [now, 100], { stroke: look.ink3 }),
    now > 20 ? text(look, parts.measured, { x: x(now) - 8, y: TOP + 12, ...end }) : '',
    now < 75 ? text(look, parts.forecast, { x: x(now) + 8, y: TOP + 12 }) : '',
  ].join('');
}

function even(look: Look, { breakEven }: MeterView): string {
  if (!breakEven) return '';
  const { at, half, range } = breakEven;
  const stroke = look.accent;
  const isLate = at[0] > 60;
  return [
    line(at, [at[0], 100], { stroke, 'stroke-dasharray': '2 3' }),
    line([range[0], 100], [range[1], 100], { stroke, 'stroke-width': 2 }),
    line([half[0], 100], [half[1], 100], { stroke, 'stroke-width': 5 }),
    element('circle', { cx: x(at[0]), cy: y(at[1]), r: 6, fill: stroke, stroke: look.paper }),
    text(look, breakEven.text, {
      ...{ x: x(at[0]) + (isLate ? -8 : 8), y: y(100) - 10, fill: stroke, 'font-weight': 700 },
      ...{ 'paint-order': 'stroke', stroke: look.paper, 'stroke-width': 4 },
      ...(isLate && { 'text-anchor': 'end' }),
    }),
  ].join('');
}

/** The meter as one SVG document that needs nothing else. */
export function meterPicture(model: MeterPictureModel, look: Look): string {
  const { view } = model;
  const draw = (top: number) =>
    element(
      'g',
      { transform: `translate(0 ${top})` },
      axes(look, model),
      ...view.fans.map((one) => fan(look, one)),
      border(look, model),
      even(look, view),
    );
  const height = TOP + HEIGHT + BELOW;
  return framed(model, look, {
    width: BEFORE + WIDTH + AFTER,
    blocks: [{ gap: 24, height, draw }],
  });
}
