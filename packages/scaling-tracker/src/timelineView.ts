import { scaling } from '@servitization/core';
import { dayText, type LogEntryView } from '@servitization/ui';
import { placeAt } from './earned.ts';
import { pageOf } from './pages.ts';
import { amountText } from './seriesView.ts';
import type { ViewContext } from './viewContext.ts';

export type Filter = 'all' | scaling.EventType;

export interface TimelineView {
  readonly entries: readonly LogEntryView[];
  /** Of all entries that the filter lets through. */
  readonly count: number;
  /** Place of the first one drawn, from 0 for the newest. */
  readonly start: number;
}

/** Whose pilot it is; also of one that was taken back, which only the log still knows. */
export function pilotName({ log, pilots }: scaling.ScalingState, id: string): string {
  const known = pilots.find((one) => one.id === id)?.customer;
  if (known !== undefined) return known;
  const begun = log.findLast((event) => event.type === 'pilot' && event.data.pilot === id);
  return begun?.type === 'pilot' ? begun.data.customer : id;
}

/** What an entry says, on one line. */
export function titleOf(context: ViewContext, event: scaling.ScalingEvent, depth = 0): string {
  const { words, messages, format, state } = context;
  const { entry } = messages;
  switch (event.type) {
    case 'activity': {
      const { activity, status } = event.data;
      const { name } = words.activities[activity];
      return entry.activity({ name, status: words.statuses[status] }, format);
    }
    case 'pilot':
      return entry.pilot({ name: event.data.customer }, format);
    case 'pilot-ended': {
      const { pilot, outcome } = event.data;
      const name = pilotName(state, pilot);
      return entry.pilotEnded({ name, contract: outcome === 'contract' }, format);
    }
    case 'gate':
      return entry.gate({ name: words.phases[event.data.phase].name }, format);
    case 'strategy':
      return entry.strategy({ name: words.strategies[event.data.strategy].name }, format);
    case 'barrier': {
      const { barrier, force } = event.data;
      return entry.barrier(
        { name: words.barriers[barrier].name, force: words.forces[force] },
        format,
      );
    }
    case 'outcome': {
      const amount = amountText(event.data, format.locale);
      return entry.outcome({ name: words.outcomes[event.data.outcome], amount }, format);
    }
    case 'trait': {
      const { trait, lean } = event.data;
      const text = lean === null ? messages.unknown : words.leans[lean];
      const { name, ...ends } = words.traits[trait];
      const side = (lean ?? 2) > 2 ? ends.servitization : ends.ecosystem;
      const end = lean === null || lean === 2 ? null : side;
      return entry.trait({ name, lean: text, end, isClear: lean === 0 || lean === 4 }, format);
    }
    case 'undo':
      return entry.undo({ entry: targetTitle(context, event.data.event, depth) }, format);
  }
}

/** An undo may name an undo, and two broken ones even each other. */
const DEEPEST = 4;

function targetTitle(context: ViewContext, id: string, depth: number): string {
  const target = context.state.log.find((event) => event.id === id);
  return target && depth < DEEPEST ? titleOf(context, target, depth + 1) : id;
}

/** Warnings that came as an entry was taken back, or brought back by taking back its undo. */
function earnedAt({ earned, state }: ViewContext, id: string): readonly string[] {
  if (!earned || earned.warnings.length === 0) return [];
  const undo = state.log.findLast(({ type, data }) => type === 'undo' && data.event === id);
  if (![id, undo?.id].some((of) => earned.at === placeAt('undo', of))) return [];
  return earned.warnings.map(({ title, text, advice }) => `${title}. ${text} ${advice}`);
}

type Overtaken = ReturnType<typeof scaling.overtakenIn>;

/** What was written beside an entry, and whether it counts. */
function detailsOf(
  context: ViewContext,
  event: scaling.ScalingEvent,
  overtaken: Overtaken,
): readonly string[] {
  const { state, words, messages, format } = context;
  const { data } = event;
  const aside = state.setAside.find((one) => one.event === event.id);
  const held = overtaken.get(event.id);
  return [
    ...('need' in data ? [data.need] : []),
    ...('parameters' in data ? (data.parameters ?? []) : []),
    ...('result' in data && data.result ? [data.result] : []),
    ...(event.type === 'barrier' ? [words.phases[event.data.phase].name] : []),
    ...('symptoms' in data ? (data.symptoms ?? []).map((id) => words.symptoms[id]) : []),
    ...('reason' in data && data.reason
      ? [messages.entry.reason({ text: data.reason }, format)]
      : []),
    ...(data.note ? [data.note] : []),
    ...(scaling.isToCome(event, context.today) ? [messages.toCome] : []),
    ...(aside ? [messages.noEffect({ why: words.refusals[aside.why.code] }, format)] : []),
    ...(held ? [messages.stillHolds({ day: dayText(held, format.locale) }, format)] : []),
    ...earnedAt(context, event.id),
  ];
}

function linkOf({ messages, format }: ViewContext, event: scaling.ScalingEvent) {
  const href = event.type === 'activity' ? event.data.evidence : undefined;
  return href === undefined
    ? undefined
    : { href, text: messages.evidenceLink({ name: href }, format) };
}

/** One entry, as the log draws it. */
export function entryView(
  context: ViewContext,
  event: scaling.ScalingEvent,
  overtaken: Overtaken,
): LogEntryView {
  return {
    id: event.id,
    day: dayText(scaling.dayOf(event), context.format.locale),
    title: titleOf(context, event),
    details: detailsOf(context, event, overtaken),
    link: linkOf(context, event),
    ...undoing(context, event.id),
  };
}

/** An entry in one line, with its day. */
export const datedTitle = (context: ViewContext, event: scaling.ScalingEvent): string =>
  `${dayText(scaling.dayOf(event), context.format.locale)}: ${titleOf(context, event)}`;

const compare = (a: scaling.Day, b: scaling.Day): number => (a < b ? -1 : Number(a > b));

/** By the days that things happened; what is of one day stays in the order it was written. */
const byDay = (log: readonly scaling.ScalingEvent[]): readonly scaling.ScalingEvent[] =>
  [...log].sort((a, b) => compare(scaling.dayOf(a), scaling.dayOf(b)));

/** A window on the log, the newest day first. */
export function timelineView(context: ViewContext, filter: Filter, from: number): TimelineView {
  const log = byDay(context.state.log);
  const found = filter === 'all' ? log : log.filter(({ type }) => type === filter);
  const { shown, count, start } = pageOf(found, from);
  const overtaken = scaling.overtakenIn(context.state);
  const entries = shown.map((event) => entryView(context, event, overtaken)).reverse();
  return { entries, count, start };
}

/** The latest entry that counts and can be taken back. */
export const lastInForce = ({ state }: ViewContext): scaling.ScalingEvent | undefined =>
  state.log.findLast(({ id, type }) => type !== 'undo' && !state.undone.includes(id));

/** The undo that holds an entry back, so that taking that back brings the entry back. */
const undoOf = ({ state }: ViewContext, id: string): string | undefined =>
  state.log.findLast(
    (event) => event.type === 'undo' && event.data.event === id && !state.undone.includes(event.id),
  )?.id;

/** Whether an entry is taken back, and what its button then takes back. */
function undoing(context: ViewContext, id: string): Pick<LogEntryView, 'isUndone' | 'target'> {
  const isUndone = context.state.undone.includes(id);
  return { isUndone, target: isUndone ? undoOf(context, id) : id };
}
