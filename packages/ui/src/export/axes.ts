import type { PlacedAxis } from '../chart/gridFirm.tsx';
import { insetOf, toneOf } from '../chart/gridGeometry.ts';
import { BAND, type GridScale, X_INDENT, Y_INDENT } from './gridScale.ts';
import { element, round } from './markup.ts';
import type { Look, Tones } from './model.ts';
import { LABEL, lines, STRONG, widthIn } from './typesetting.ts';
import { wrap } from './wrap.ts';

/** Tonal steps: 7 px, within a hairline of the darkest tone. */
const THICK = 7;
/** Middle of the line that repeats the firm's range, off the grid. */
const RANGE = 4.5;
const TICK = 3.5;
const ARROW = 12;
const ARROW_GAP = 6;

/** A length along an axis and across it, as places in the picture. */
type Turn = (along: number, across: number) => readonly [number, number];

const tonesOf = ({ hues, ink }: Look, { hue }: PlacedAxis): Tones => hues[hue] ?? [ink, ink, ink];

function segment(turn: Turn, ends: readonly [number, number, number, number]): string {
  const [from, to] = [turn(ends[0], ends[1]), turn(ends[2], ends[3])];
  return `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
}

interface BandProps {
  readonly axis: PlacedAxis;
  readonly look: Look;
  /** Length of the whole axis. */
  readonly length: number;
  readonly turn: Turn;
}

/** The axis' tones, and the firm's range and place on it. */
function band({ axis, look, length, turn }: BandProps): string {
  const tones = tonesOf(look, axis);
  const step = length / axis.steps.length;
  const steps = axis.steps.map((_, index) => {
    const from = turn(index * step, BAND - THICK);
    const to = turn((index + 1) * step, BAND);
    const fill = tones[toneOf(index, axis.steps.length) - 1];
    return element('rect', { ...boxBetween(from, to), fill, stroke: tones[2] });
  });
  return [...steps, range(axis, look, step, turn)].join('');
}

type Pair = ReturnType<Turn>;

const boxBetween = ([x1, y1]: Pair, [x2, y2]: Pair) => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
});

function range({ range, value, steps }: PlacedAxis, look: Look, step: number, turn: Turn): string {
  if (!range) return '';
  const [from, to] = range;
  const parts = [segment(turn, [from * step, RANGE, to * step, RANGE])];
  if (value !== null) {
    const at = value * step + insetOf(value, steps.length);
    parts.push(segment(turn, [at, RANGE - TICK, at, RANGE + TICK]));
  }
  return element('path', { d: parts.join(''), stroke: look.accent, 'stroke-width': 2 });
}

/** Bands of both axes around a grid whose top start corner is the origin. */
export function bands(x: PlacedAxis, y: PlacedAxis, scale: GridScale, look: Look): string {
  const { width, height } = scale;
  const below: Turn = (along, across) => [along, height + across];
  const beside: Turn = (along, across) => [-across, height - along];
  return (
    band({ axis: y, look, length: height, turn: beside }) +
    band({ axis: x, look, length: width, turn: below })
  );
}

/** Names of the vertical axis' steps, each in the middle of its row. */
export function yNames(axis: PlacedAxis, scale: GridScale, look: Look): string {
  const row = scale.height / scale.rows;
  return scale.yNames
    .map((name, index) => {
      const middle = scale.height - (index + 0.5) * row;
      const top = middle - (name.length * LABEL.line) / 2;
      return stepName({ name, index, x: 0, indent: Y_INDENT, top, axis, look });
    })
    .join('');
}

/** Names of the horizontal axis' steps, each at the start of its column. */
export function xNames(axis: PlacedAxis, scale: GridScale, look: Look, top: number): string {
  const column = scale.width / scale.columns;
  return scale.xNames
    .map((name, index) => {
      const x = scale.gutter + index * column;
      return stepName({ name, index, x, indent: X_INDENT, top, axis, look });
    })
    .join('');
}

interface StepName {
  readonly name: readonly string[];
  readonly index: number;
  readonly x: number;
  readonly indent: number;
  readonly top: number;
  readonly axis: PlacedAxis;
  readonly look: Look;
}

function stepName({ name, index, x, indent, top, axis, look }: StepName): string {
  const [, , dark] = tonesOf(look, axis);
  return (
    lines([`${index + 1}`], STRONG, { x, top, fill: dark }) +
    lines(name, LABEL, { x: x + indent, top, fill: look.ink })
  );
}

/** An axis' label in lines with its arrow, within `room` that begins at the picture's start. */
export interface AxisLabel {
  readonly height: number;
  readonly draw: (top: number) => string;
}

export function yLabel(axis: PlacedAxis, look: Look, room: number): AxisLabel {
  const { texts, fill } = labelLines(axis, look, room);
  const up = `M${ARROW / 2} 11.5V1.5M1.5 6 6 1 10.5 6`;
  return {
    height: texts.length * STRONG.line,
    draw: (top) => arrow(up, fill, 0, top) + lines(texts, STRONG, { x: Y_INDENT, top, fill }),
  };
}

export function xLabel(axis: PlacedAxis, look: Look, room: number): AxisLabel {
  const { texts, fill } = labelLines(axis, look, room);
  const on = `M.5 6H10.5M6 1.5 11 6 6 10.5`;
  const height = texts.length * STRONG.line;
  return {
    height,
    draw: (top) =>
      lines(texts, STRONG, { x: room - ARROW - ARROW_GAP, top, fill, anchor: 'end' }) +
      arrow(on, fill, room - ARROW, top + height - STRONG.line),
  };
}

function labelLines(axis: PlacedAxis, look: Look, room: number) {
  const texts = wrap(axis.label, room - ARROW - ARROW_GAP, widthIn(look, STRONG));
  return { texts, fill: tonesOf(look, axis)[2] };
}

function arrow(d: string, stroke: string, x: number, top: number): string {
  const y = top + (STRONG.line - ARROW) / 2;
  return element('path', { d, stroke, 'stroke-width': 1.75, transform: `translate(${x} ${y})` });
}
