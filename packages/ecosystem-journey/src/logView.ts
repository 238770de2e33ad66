import { ecosystem } from '@servitization/core';
import { dayText, type LogEntryView } from '@servitization/ui';
import { type Page, pageOf } from './pages.ts';
import type { ViewContext } from './viewContext.ts';

/** An undo may name an undo, and two broken ones even each other. */
const DEEPEST = 4;

/** A partner by the latest name that the log has for it, were it gone by now. */
export function nameOf({ state }: ViewContext, id: string): string {
  const told = state.log.findLast((one) => one.type === 'partner' && one.data.partner === id);
  return told?.type === 'partner' ? told.data.name : id;
}

const targetTitle = (context: ViewContext, id: string, depth: number): string => {
  const target = context.state.log.find((event) => event.id === id);
  return target && depth < DEEPEST ? titleOf(context, target, depth + 1) : id;
};

/** A lean with the end that it leans to: “the second” alone says nothing in a log. */
function leanText(
  { words, messages }: ViewContext,
  trait: ecosystem.TraitId,
  lean: ecosystem.Lean | null,
): string {
  if (lean === null) return messages.unknown;
  const { product, service } = words.traits[trait];
  const end = lean < 2 ? product : service;
  return lean === 2 ? words.leans[lean] : `${words.leans[lean]} (${end})`;
}

/** An entry of the log in words. */
export function titleOf(context: ViewContext, event: ecosystem.EcosystemEvent, depth = 0): string {
  const { state, words, messages, format } = context;
  const { entry } = messages;
  switch (event.type) {
    case 'partner':
      return entry.partner({ name: event.data.name }, format);
    case 'partner-left':
      return entry.left({ name: nameOf(context, event.data.partner) }, format);
    case 'rating': {
      const { partner, mechanism, level } = event.data;
      const text = level === null ? messages.notAssessed : words.levels[level];
      const told = { name: nameOf(context, partner), mechanism: words.mechanisms[mechanism].name };
      return entry.rating({ ...told, level: text }, format);
    }
    case 'logic': {
      const { trait, lean } = event.data;
      return entry.logic(
        { name: words.traits[trait].name, lean: leanText(context, trait, lean) },
        format,
      );
    }
    case 'activity': {
      const { activity, status } = event.data;
      const told = { name: words.activities[activity].name, status: words.statuses[status] };
      return entry.activity(told, format);
    }
    case 'review':
      return entry.review(
        { kind: words.reviews[event.data.kind].name, seen: event.data.seen },
        format,
      );
    case 'settled': {
      const { review } = event.data;
      const text = state.reviews.find(({ id }) => id === review)?.next ?? review;
      return entry.settled({ text }, format);
    }
    case 'cadence':
      return entry.cadence(
        { kind: words.reviews[event.data.kind].name, weeks: event.data.weeks },
        format,
      );
    case 'cycle':
      return entry.cycle;
    case 'undo':
      return entry.undo({ entry: targetTitle(context, event.data.event, depth) }, format);
  }
}

/** The same with its day, for lists. */
export const datedTitle = (context: ViewContext, event: ecosystem.EcosystemEvent): string =>
  `${dayText(ecosystem.dayOf(event), context.format.locale)}: ${titleOf(context, event)}`;

/** What was written beside an entry, and whether it counts. */
function detailsOf(context: ViewContext, event: ecosystem.EcosystemEvent): readonly string[] {
  const { state, words, messages, format } = context;
  const { data } = event;
  const aside = state.setAside.find((one) => one.event === event.id);
  return [
    ...('resources' in data ? (data.resources ?? []) : []),
    ...('next' in data && data.next ? [data.next] : []),
    ...('result' in data && data.result ? [data.result] : []),
    ...(data.note ? [data.note] : []),
    ...(ecosystem.isToCome(event, context.today) ? [messages.clockAhead] : []),
    ...(aside ? [messages.noEffect({ why: words.refusals[aside.why.code] }, format)] : []),
  ];
}

/** One entry, as the log draws it. */
export const entryView = (context: ViewContext, event: ecosystem.EcosystemEvent): LogEntryView => ({
  id: event.id,
  day: dayText(ecosystem.dayOf(event), context.format.locale),
  title: titleOf(context, event),
  details: detailsOf(context, event),
  ...undoing(context, event.id),
});

export interface LogView extends Omit<Page<unknown>, 'shown'> {
  readonly entries: readonly LogEntryView[];
}

/** A window on the log, the newest first. */
export function logView(context: ViewContext, from: number): LogView {
  const page = pageOf(context.state.log, from);
  const entries = [...page.shown].reverse().map((event) => entryView(context, event));
  return { count: page.count, start: page.start, entries };
}

/** The latest entry that counts and can be taken back. */
export const lastInForce = ({ state }: ViewContext): ecosystem.EcosystemEvent | undefined =>
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
