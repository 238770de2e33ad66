import { scaling } from '@servitization/core';
import { dayText } from '@servitization/ui';
import { axisOver, placeOn } from './timeAxis.ts';
import type { ViewContext } from './viewContext.ts';

/** A stretch of the axis of time, in percent, spent in one phase. */
export interface PhaseStretch {
  readonly from: number;
  readonly to: number;
  /** Of the phase, 0 to 3; `null` at the fork. */
  readonly number: number | null;
}

/** A number over time, as it is drawn: x and y in percent, y from the top. */
export interface SeriesView<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly description: string | null;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** The phases that the firm was in, in order; empty where they say nothing. */
  readonly stretches: readonly PhaseStretch[];
  /** What its highest and its lowest level are called; empty where the numbers themselves tell. */
  readonly levels: readonly string[];
  /** What the ends of the axis of time are. */
  readonly ends: readonly [from: string, to: string];
  /** The latest number, in words. */
  readonly latest: string;
  /** Every number with its day, oldest first. */
  readonly rows: readonly (readonly [day: string, value: string])[];
  readonly note: string | null;
}

interface Dated {
  readonly on: scaling.Day;
  readonly value: number;
}

function pointsOf(numbers: readonly Dated[], top: number, days: readonly scaling.Day[]) {
  const axis = axisOver(days);
  if (!axis) return [];
  return numbers.map(({ on, value }): readonly [number, number] => [
    placeOn(axis, on),
    Math.round((1 - value / (top || 1)) * 10_000) / 100,
  ]);
}

function endsOf({ messages, format }: ViewContext, days: readonly scaling.Day[]) {
  const from = axisOver(days)?.from;
  return [from ? dayText(from, format.locale) : '', messages.today] as const;
}

/** 0 for piloting, then 1 to 3 on either lane. */
const numberOf = (phase: scaling.PhaseId): number =>
  Math.max(0, ...[...scaling.lanes.values()].map((lane) => lane.indexOf(phase) + 1));

/** The phases that the firm was in over the days of an axis. */
function stretchesOf({ state }: ViewContext, days: readonly scaling.Day[]): PhaseStretch[] {
  const axis = axisOver(days);
  const places = scaling.placesOf(state);
  if (!axis) return [];
  const starts = places.map(({ since }, index) =>
    index === 0 || !since ? 0 : placeOn(axis, since),
  );
  const stretches = places.map(({ phase }, index) => ({
    from: starts[index] ?? 0,
    to: starts[index + 1] ?? 100,
    number: phase && numberOf(phase),
  }));
  return stretches.filter(({ from, to }) => to > from);
}

/** Each phase that the firm was in, with its number and first day: what the numbers on the axis are. */
export function phaseTexts({ state, words, messages, format }: ViewContext): readonly string[] {
  return scaling.placesOf(state).flatMap(({ phase, since }) => {
    if (!phase || !since) return [];
    const day = dayText(since, format.locale);
    return messages.phaseFrom(
      { number: numberOf(phase), name: words.phases[phase].name, day },
      format,
    );
  });
}

const HIGHEST = 4;

/** Each barrier, with its ratings over time. */
export function barrierViews(context: ViewContext): readonly SeriesView<scaling.BarrierId>[] {
  const { state, words, messages, format, today } = context;
  const days = [...state.barriers.map(({ on }) => on), today];
  return scaling.framework.barriers.map(({ id }) => {
    const ratings = state.barriers.filter(({ barrier }) => barrier === id);
    const last = ratings.at(-1);
    const numbers = ratings.map(({ on, force }) => ({ on, value: force }));
    const day = last ? dayText(last.on, format.locale) : '';
    const force = last ? words.forces[last.force] : '';
    return {
      id,
      name: words.barriers[id].name,
      description: words.barriers[id].description,
      points: pointsOf(numbers, HIGHEST, days),
      levels: [words.forces[HIGHEST], words.forces[0]],
      stretches: stretchesOf(context, days),
      ends: endsOf(context, days),
      latest: last ? messages.barrierNow({ force, day }, format) : messages.notRated,
      rows: ratings.map(({ on, force: felt, phase, symptoms }) => [
        dayText(on, format.locale),
        [
          words.forces[felt],
          words.phases[phase].name,
          ...symptoms.map((symptom) => words.symptoms[symptom]),
        ].join('; '),
      ]),
      note: null,
    };
  });
}

/** The barriers whose latest ratings are the hardest; none when nothing is felt. */
export function hardestBarriers({ state, words }: ViewContext): readonly string[] {
  const latest = scaling.framework.barriers.flatMap(
    ({ id }) => state.barriers.findLast(({ barrier }) => barrier === id) ?? [],
  );
  const most = Math.max(0, ...latest.map(({ force }) => force));
  const hardest = latest.filter(({ force }) => force === most && most > 0);
  return hardest.map(({ barrier }) => words.barriers[barrier].name);
}

/** A number with its currency, as the locale writes it. */
export function amountText(
  { value, currency }: Pick<scaling.OutcomeNumber, 'value'> & { readonly currency?: string | null },
  locale: string,
): string {
  // Cents only where there are any.
  const digits = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
  const style = currency ? ({ style: 'currency', currency, ...digits } as const) : {};
  return new Intl.NumberFormat(locale, style).format(value);
}

/** Each outcome, with its numbers over time; of several currencies only the latest is drawn. */
export function outcomeViews(context: ViewContext): readonly SeriesView<scaling.OutcomeId>[] {
  const { state, words, messages, format, today } = context;
  const all = Object.values(state.outcomes).flat();
  const days = [...all.map(({ on }) => on), today];
  return scaling.framework.outcomes.map(({ id }) => {
    const numbers = state.outcomes[id];
    const last = numbers.at(-1);
    const drawn = numbers.filter(({ currency }) => currency === last?.currency);
    const top = Math.max(0, ...drawn.map(({ value }) => value));
    const day = last ? dayText(last.on, format.locale) : '';
    const amount = last ? amountText(last, format.locale) : '';
    return {
      id,
      name: words.outcomes[id],
      description: null,
      points: pointsOf(drawn, top, days),
      levels: [],
      stretches: [],
      ends: endsOf(context, days),
      latest: last ? messages.amountOn({ amount, day }, format) : messages.notRecorded,
      rows: numbers.map((one) => [dayText(one.on, format.locale), amountText(one, format.locale)]),
      note: drawn.length < numbers.length ? messages.otherCurrency : null,
    };
  });
}

/** How many outcomes have numbers, and how many of those rose with the latest. */
export function outcomeCounts({ state }: ViewContext): {
  readonly recorded: number;
  readonly rising: number;
} {
  const recorded = Object.values(state.outcomes).filter((numbers) => numbers.length > 0);
  const rising = recorded.filter((numbers) => {
    const [before, last] = numbers.slice(-2);
    return before && last && last.value > before.value && last.currency === before.currency;
  });
  return { recorded: recorded.length, rising: rising.length };
}
