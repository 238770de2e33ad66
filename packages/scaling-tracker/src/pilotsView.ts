import type { scaling } from '@servitization/core';
import { dayText } from '@servitization/ui';
import { pageOf } from './pages.ts';
import { axisOver, placeOn, type TimeAxis, yearsOn } from './timeAxis.ts';
import type { ViewContext } from './viewContext.ts';

export interface PilotView {
  readonly pilot: scaling.Pilot;
  /** Ends of its bar, in percent of the axis. */
  readonly bar: readonly [from: number, to: number];
  readonly end: 'contract' | 'no-contract' | 'running';
  readonly text: string;
}

export interface PilotsView {
  readonly title: string;
  /** Those of the page, in the order in which they began. */
  readonly pilots: readonly PilotView[];
  /** Of all pilots. */
  readonly count: number;
  /** Place of the latest on the page, from 0 for the latest of all. */
  readonly start: number;
  readonly years: readonly { readonly at: number; readonly text: string }[];
  /** Place of today, in percent. */
  readonly today: number;
}

/** Percent of the axis that the figures of a year need. */
const ROOM = 15;

function pilotView(context: ViewContext, pilot: scaling.Pilot, axis: TimeAxis): PilotView {
  const { messages, format, today } = context;
  const bar = [placeOn(axis, pilot.started), placeOn(axis, pilot.ended ?? today)] as const;
  if (pilot.outcome === null) {
    const day = dayText(pilot.started, format.locale);
    return { pilot, bar, end: 'running', text: messages.runningSince({ day }, format) };
  }
  const text = pilot.outcome === 'contract' ? messages.contract : messages.noContract;
  return { pilot, bar, end: pilot.outcome, text };
}

function titleOf({ state, messages, format }: ViewContext): string {
  const ended = state.pilots.filter((pilot) => pilot.ended !== null);
  if (state.pilots.length === 0) return messages.pilotsNone;
  const contracts = ended.filter(({ outcome }) => outcome === 'contract').length;
  const running = state.pilots.length - ended.length;
  return messages.pilotsTitle({ ended: ended.length, contracts, running }, format);
}

/** The years that begin on the axis, and the one that it begins in where there is room for it. */
function yearMarks(axis: TimeAxis): PilotsView['years'] {
  const marks = yearsOn(axis).map((day) => ({ at: placeOn(axis, day), text: day.slice(0, 4) }));
  const hasRoom = (marks[0]?.at ?? 100) > ROOM;
  return hasRoom ? [{ at: 0, text: axis.from.slice(0, 4) }, ...marks] : marks;
}

/** A page of pilots on one axis of time, which ends today. */
export function pilotsView(context: ViewContext, from: number): PilotsView {
  const { state, today } = context;
  const { shown, count, start } = pageOf(state.pilots, from);
  const days = shown.flatMap(({ started, ended }) => [started, ended ?? today]);
  const axis = axisOver([...days, today]) ?? { from: today, to: today };
  return {
    title: titleOf(context),
    pilots: shown.map((pilot) => pilotView(context, pilot, axis)),
    ...{ count, start },
    years: yearMarks(axis),
    today: placeOn(axis, today),
  };
}

/** All pilots as rows of a table, with what a page of them tells. */
export function pilotRows({
  state,
  messages,
  format,
}: ViewContext): readonly (readonly string[])[] {
  const outcomes = { contract: messages.contract, 'no-contract': messages.noContract };
  return state.pilots.map(({ customer, need, parameters, started, ended, outcome, result }) => [
    customer,
    need,
    parameters.join('; ') || messages.noParameters,
    dayText(started, format.locale),
    ended ? dayText(ended, format.locale) : '–',
    outcome
      ? [outcomes[outcome], result].filter(Boolean).join('; ')
      : messages.runningSince({ day: dayText(started, format.locale) }, format),
  ]);
}
