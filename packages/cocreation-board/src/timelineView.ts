import { cocreation } from '@servitization/core';
import { dayText, type LogEntryView } from '@servitization/ui';
import { moneyText } from './money.ts';
import type { ViewContext } from './viewContext.ts';
import { nameOf } from './warningViews.ts';

export type Filter = 'all' | cocreation.EventType;

/** Entries that are drawn at once: a log of thousands stays as light as one of fifty. */
export const PAGE = 50;

export interface TimelineView {
  readonly entries: readonly LogEntryView[];
  readonly count: number;
  readonly start: number;
}

/** An undo may name an undo, and two broken ones even each other. */
const DEEPEST = 4;

/** A card's name; also of one that was taken back, which only the log still knows. */
function cardName({ state }: ViewContext, id: string): string {
  const added = state.log.findLast((one) => one.type === 'service' && one.data.service === id);
  return added?.type === 'service' ? added.data.name : nameOf(state, id);
}

/** What an entry is about, after its kind. */
function whatOf(context: ViewContext, event: cocreation.CocreationEvent, depth: number): string {
  const { words, messages, format, state } = context;
  const of = (...parts: string[]) => parts.join(', ');
  switch (event.type) {
    case 'board':
      return event.data.currency;
    case 'service':
      return event.data.name;
    case 'move':
      return of(cardName(context, event.data.service), words.phases[event.data.phase].name);
    case 'task': {
      const { service, activity, status, due } = event.data;
      const open = due
        ? messages.due({ day: dayText(due, format.locale) }, format)
        : messages.reopen;
      const how = status === 'done' ? messages.done : open;
      return of(cardName(context, service), words.activities[activity].name, how);
    }
    case 'estimate': {
      const { service, what, low, high } = event.data;
      const range = `${moneyText(low, context)} … ${moneyText(high, context)}`;
      return of(cardName(context, service), messages.estimated[what], range);
    }
    case 'measured': {
      const { service, what, cycle, amount } = event.data;
      const where = messages.inCycle({ cycle }, format);
      return of(cardName(context, service), where, messages[what], moneyText(amount, context));
    }
    case 'kpi':
      return of(cardName(context, event.data.service), event.data.name);
    case 'kpi-actual': {
      const { service, kpi, value } = event.data;
      const name = state.services.flatMap(({ kpis }) => kpis).find(({ id }) => id === kpi)?.name;
      return of(cardName(context, service), name ?? kpi, format.number(value, 2));
    }
    case 'decision':
      return of(cardName(context, event.data.service), words.decisions[event.data.decision]);
    case 'cause': {
      const { cause, applies } = event.data;
      return `${applies === 'yes' ? '✓' : '–'} ${words.causes[cause].name}`;
    }
    case 'lesson':
      return event.data.text;
    case 'cycle':
      return `${event.data.cycle}`;
    case 'undo': {
      const target = state.log.find(({ id }) => id === event.data.event);
      return target && depth < DEEPEST ? titleOf(context, target, depth + 1) : event.data.event;
    }
  }
}

/** What an entry says, on one line. */
export const titleOf = (
  context: ViewContext,
  event: cocreation.CocreationEvent,
  depth = 0,
): string =>
  context.messages.entry(
    { type: context.messages.types[event.type], what: whatOf(context, event, depth) },
    context.format,
  );

function detailsOf(context: ViewContext, event: cocreation.CocreationEvent): readonly string[] {
  const { state, words, messages, format } = context;
  const { data } = event;
  const aside = state.setAside.find((one) => one.event === event.id);
  return [
    ...('need' in data ? [data.need] : []),
    ...('reason' in data && data.reason ? [data.reason] : []),
    ...(data.note ? [data.note] : []),
    ...(cocreation.isToCome(event, context.today) ? [messages.clockAhead] : []),
    ...(aside ? [messages.noEffect({ why: words.refusals[aside.why.code] }, format)] : []),
  ];
}

/** One entry, as the log draws it. */
export const entryView = (
  context: ViewContext,
  event: cocreation.CocreationEvent,
): LogEntryView => ({
  id: event.id,
  day: dayText(cocreation.dayOf(event), context.format.locale),
  title: titleOf(context, event),
  details: detailsOf(context, event),
  ...undoing(context, event.id),
});

/** A window on the log, the newest entry first. */
export function timelineView(context: ViewContext, filter: Filter, from: number): TimelineView {
  const { log } = context.state;
  const found = filter === 'all' ? log : log.filter(({ type }) => type === filter);
  const start = Math.max(0, Math.min(from, Math.floor((found.length - 1) / PAGE) * PAGE));
  const end = found.length - start;
  const shown = found.slice(Math.max(0, end - PAGE), end).reverse();
  return { entries: shown.map((event) => entryView(context, event)), count: found.length, start };
}

/** The latest entry that counts and can be taken back. */
export const lastInForce = ({ state }: ViewContext): cocreation.CocreationEvent | undefined =>
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
