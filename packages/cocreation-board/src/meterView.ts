import { cocreation } from '@servitization/core';
import { aboutRange, aboutText, amountText } from './money.ts';
import type { ViewContext } from './viewContext.ts';
import { nameOf } from './warningViews.ts';

/** A place in the picture, in percent from its start and from its top. */
export type Spot = readonly [x: number, y: number];

/** One of the two quantities, as it is drawn. */
export interface FanView {
  readonly what: 'value' | 'cost';
  /** All that the estimates allow, and the middle half: places around the band. */
  readonly outer: readonly Spot[];
  readonly inner: readonly Spot[];
  readonly measured: readonly Spot[];
  readonly forecast: readonly Spot[];
  /** Height of the label at the end, from the top. */
  readonly label: number;
  readonly end: string;
  readonly half: string;
}

export interface MeterView {
  readonly forecast: cocreation.Forecast;
  readonly title: string;
  readonly sentence: string;
  /** Micro-services that don't count, by name. */
  readonly left: string | null;
  readonly fans: readonly FanView[];
  readonly ticksX: readonly {
    readonly at: number;
    readonly text: string;
    readonly isNow: boolean;
  }[];
  readonly ticksY: readonly { readonly at: number; readonly text: string }[];
  /** Where the measured part ends. */
  readonly now: number;
  readonly breakEven: {
    readonly at: Spot;
    readonly text: string;
    readonly half: readonly [number, number];
    readonly range: readonly [number, number];
  } | null;
  readonly rows: readonly (readonly string[])[];
}

/** The round number at or above a tenth, a fifth or half of its power of ten. */
function stepFor(most: number): number {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
}

/** Round numbers from 0 up to the first at or above the highest. */
export function ticksFor(most: number): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const step = stepFor(most);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** Two heights moved apart evenly where they are nearer than `gap`, within 0 to 100. */
export function apart(a: number, b: number, gap: number): readonly [number, number] {
  const short = gap - Math.abs(a - b);
  if (short <= 0) return [a, b];
  const middle = Math.min(100 - gap / 2, Math.max(gap / 2, (a + b) / 2));
  const [top, bottom] = [middle - gap / 2, middle + gap / 2];
  return a <= b ? [top, bottom] : [bottom, top];
}

/** Least distance of the labels at the ends, in percent of the height: each is two lines. */
const LABEL_GAP = 18;

type Points = cocreation.Forecast['points'];
type What = FanView['what'];

interface Scale {
  readonly x: (cycle: number) => number;
  readonly y: (amount: number) => number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function scaleFor(points: Points, most: number): Scale {
  const last = points.length - 1;
  return {
    x: (cycle) => round((cycle / last) * 100),
    y: (amount) => round((1 - amount / most) * 100),
  };
}

function bandAround(
  points: Points,
  { x, y }: Scale,
  what: What,
  ends: readonly ['low', 'high'] | readonly ['lower', 'upper'],
) {
  const [below, above] = ends;
  const up = points.map((point): Spot => [x(point.cycle), y(point[what][above])]);
  const down = points.map((point): Spot => [x(point.cycle), y(point[what][below])]);
  return [...up, ...down.reverse()];
}

function fanOf(
  context: ViewContext,
  forecast: cocreation.Forecast,
  scale: Scale,
  what: What,
): FanView {
  const { messages, format } = context;
  const { points, measured } = forecast;
  const line = points.map((point): Spot => [scale.x(point.cycle), scale.y(point[what].likely)]);
  const end = points[points.length - 1]?.[what];
  const ahead = points.slice(measured);
  const text = (amount: number) => aboutText(amount, context);
  return {
    what,
    outer: bandAround(ahead, scale, what, ['low', 'high']),
    inner: bandAround(ahead, scale, what, ['lower', 'upper']),
    measured: line.slice(0, measured + 1),
    forecast: line.slice(measured),
    label: end ? scale.y(end.likely) : 0,
    end: end ? `${messages[what]} ${text(end.likely)}` : '',
    half: end ? messages.half({ range: aboutRange(end, context) }, format) : '',
  };
}

function sentenceOf({ messages, format }: ViewContext, { points, breakEven }: cocreation.Forecast) {
  const last = points[points.length - 1];
  if (!breakEven || !last) return messages.meterEmpty;
  const { half, chance } = breakEven;
  const [early, late] = half;
  const isNone = early === null && late === null;
  const cycle = breakEven.cycle ?? last.cycle;
  return messages.meterSentence({ early, late, isNone, chance, cycle }, format);
}

function breakEvenOf(context: ViewContext, forecast: cocreation.Forecast, { x, y }: Scale) {
  const { breakEven, points } = forecast;
  const last = points.length - 1;
  const cycle = breakEven?.cycle ?? null;
  if (!breakEven || cycle === null) return null;
  const at = (one: number | null) => x(one ?? last);
  return {
    at: [x(cycle), y(points[cycle]?.value.likely ?? 0)] as const,
    text: context.messages.breakEven({ cycle }, context.format),
    half: [at(breakEven.half[0]), at(breakEven.half[1])] as const,
    range: [at(breakEven.range[0]), at(breakEven.range[1])] as const,
  };
}

const between = (band: cocreation.Band, context: ViewContext): string =>
  band.low === band.high
    ? '–'
    : `${amountText(band.low, context)} … ${amountText(band.high, context)}`;

const rowsOf = (context: ViewContext, { points }: cocreation.Forecast) =>
  points.map(({ cycle, value, cost, chance }) => [
    `${cycle}`,
    amountText(value.likely, context),
    between(value, context),
    amountText(cost.likely, context),
    between(cost, context),
    context.format.percent(chance),
  ]);

export function forecastOf(
  { state }: Pick<ViewContext, 'state'>,
  ahead: number,
): cocreation.Forecast {
  const causes = cocreation.causeIds.filter((id) => state.causes[id] === true);
  const { cycle } = state;
  return cocreation.forecast(cocreation.servicesOf(state), causes, { cycle, ahead });
}

/** Cumulated value against cumulated cost, as it is drawn and told. */
export function meterView(context: ViewContext, ahead: number): MeterView {
  const { state, messages, format } = context;
  const forecast = forecastOf(context, ahead);
  const { points, breakEven, counted, left, measured } = forecast;
  const horizon = points.length - 1;
  const most = Math.max(...points.flatMap(({ value, cost }) => [value.high, cost.high]));
  const ticks = ticksFor(most);
  const scale = scaleFor(points, ticks[ticks.length - 1] ?? 1);
  const [value, cost] = [
    fanOf(context, forecast, scale, 'value'),
    fanOf(context, forecast, scale, 'cost'),
  ];
  const [valueAt, costAt] = apart(value.label, cost.label, LABEL_GAP);
  const names = left
    .map(({ service }) => nameOf(state, service))
    .slice(0, 5)
    .join(', ');
  return {
    forecast,
    title: messages.meterTitle(
      { cycle: breakEven?.cycle ?? null, counted: counted.length, horizon },
      format,
    ),
    sentence: sentenceOf(context, forecast),
    left:
      left.length > 0
        ? messages.left({ names: left.length > 5 ? `${names} …` : names }, format)
        : null,
    fans: [
      { ...cost, label: costAt },
      { ...value, label: valueAt },
    ],
    ticksX: ticksAlong(points, scale, state.cycle),
    ticksY: ticks.map((amount) => ({
      at: scale.y(amount),
      text: aboutText(amount, context, true),
    })),
    now: scale.x(measured),
    breakEven: breakEvenOf(context, forecast, scale),
    rows: rowsOf(context, forecast),
  };
}

/** At most eleven numbers along the axis, the open cycle among them. */
function ticksAlong(points: Points, { x }: Scale, open: number): MeterView['ticksX'] {
  const every = Math.ceil((points.length - 1) / 10);
  return points
    .filter(({ cycle }) => cycle % every === open % every)
    .map(({ cycle }) => ({ at: x(cycle), text: `${cycle}`, isNow: cycle === open }));
}
