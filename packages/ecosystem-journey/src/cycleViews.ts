import { ecosystem } from '@servitization/core';
import { dayText } from '@servitization/ui';
import type { Carrying } from './locales/messages.ts';
import { carryingOf } from './mapView.ts';
import type { ViewContext } from './viewContext.ts';

export interface LoopStep {
  readonly id: ecosystem.DimensionId;
  readonly name: string;
  readonly description: string;
  /** How far the firm is there, from its log. */
  readonly count: string;
  /** Is there anything to count? */
  readonly isKnown: boolean;
}

/** What the log knows of each dimension; that this is its measure is this toolkit's. */
function countsOf({ state, assessment }: ViewContext) {
  const { partners, activities, cycles, first } = state;
  const open = assessment.relations.filter((one) => one.open.length > 0).length;
  const begun = ecosystem.activityIds.filter((id) => activities[id] !== 'not-started');
  const done = begun.filter((id) => activities[id] === 'done');
  return {
    'setting-the-condition': { done: partners.length - open, total: partners.length },
    'systemic-and-systematic-combining': { done: begun.length - done.length, total: begun.length },
    'digital-servitization-outcomes': { done: done.length, total: begun.length },
    'ecosystem-co-evolution': {
      done: cycles.length - 1,
      total: first === null ? 0 : cycles.length,
    },
  };
}

export function loopSteps(context: ViewContext): readonly LoopStep[] {
  const { words, messages, format } = context;
  const counts = countsOf(context);
  return ecosystem.framework.dimensions.map(({ id }) => ({
    id,
    name: words.dimensions[id].short,
    description: words.dimensions[id].description,
    isKnown: counts[id].total > 0,
    count:
      counts[id].total > 0 ? messages.loopCounts[id](counts[id], format) : messages.notAssessed,
  }));
}

export interface DueView {
  readonly kind: ecosystem.ReviewKind;
  readonly name: string;
  readonly description: string;
  readonly weeks: number;
  readonly text: string;
}

export function dueViews({
  state,
  today,
  words,
  messages,
  format,
}: ViewContext): readonly DueView[] {
  return ecosystem.reviewsDue(state, today).map(({ kind, due, overdue, weeks }) => ({
    ...{ kind, weeks },
    name: words.reviews[kind].name,
    description: words.reviews[kind].description,
    text: messages.due({ day: dayText(due, format.locale), overdue, weeks }, format),
  }));
}

/** Names of the reviews that are overdue. */
export const overdueNames = ({ state, today, words }: ViewContext): readonly string[] =>
  ecosystem
    .reviewsDue(state, today)
    .filter(({ overdue }) => overdue > 0)
    .map(({ kind }) => words.reviews[kind].name);

export interface CycleView {
  readonly number: number;
  readonly name: string;
  readonly carrying: Carrying;
  readonly row: readonly string[];
}

export function cycleViews(context: ViewContext): readonly CycleView[] {
  const { state, words, messages, format } = context;
  const day = (on: ecosystem.Day | null) =>
    on === null ? messages.untilNow : dayText(on, format.locale);
  return state.cycles.map(({ number, from, to, partners, missing }) => {
    const name = messages.cycleName({ number }, format);
    const carrying = carryingOf(ecosystem.assess(partners));
    const count = state.reviews.filter(({ cycle }) => cycle === number).length;
    const lacking = missing.map((kind) => words.reviews[kind].name).join(', ') || '–';
    const span = from === null ? '–' : `${day(from)} – ${day(to)}`;
    const row = [name, span, messages.carryingText(carrying, format), `${count}`, lacking];
    return { number, name, carrying, row };
  });
}

/** What moved between the ends of two cycles, a line each. */
export function cycleChanges(context: ViewContext, from: number, to: number): readonly string[] {
  const { state, words, messages, format } = context;
  const [then, now] = [from, to].map(
    (number) => state.cycles.find((one) => one.number === number)?.partners ?? [],
  );
  const before = then ?? [];
  const after = now ?? [];
  const names = new Map([...before, ...after].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const { joined, left, shifts } = ecosystem.compareRelations(before, after);
  return [
    ...joined.map((id) => messages.joined({ name: nameOf(id) }, format)),
    ...left.map((id) => messages.left({ name: nameOf(id) }, format)),
    ...shifts.flatMap((shift) =>
      ecosystem.rateables.flatMap((one) => {
        const moved = shift[one];
        const what = words.mechanisms[one].name;
        return moved
          ? [messages.shift({ name: nameOf(shift.partner), what, ...moved }, format)]
          : [];
      }),
    ),
  ];
}
