import { cocreation } from '@servitization/core';
import { dayText } from '@servitization/ui';
import { moneyText } from './money.ts';
import type { ViewContext } from './viewContext.ts';

/** Cards that are drawn at once: a board of hundreds stays as light as one of twenty. */
export const PAGE = 20;

export type CardFilter = 'all' | cocreation.PhaseId | 'stopped';

export interface CardsView {
  readonly services: readonly cocreation.Service[];
  /** Of all that the filter lets through. */
  readonly count: number;
  readonly start: number;
}

const passes = (service: cocreation.Service, filter: CardFilter): boolean => {
  if (filter === 'all') return true;
  const isStopped = cocreation.isStopped(service);
  return filter === 'stopped' ? isStopped : !isStopped && service.phase === filter;
};

/** A window on the cards, the newest first. */
export function cardsView({ state }: ViewContext, filter: CardFilter, from: number): CardsView {
  const found = state.services.filter((one) => passes(one, filter)).reverse();
  const start = Math.max(0, Math.min(from, Math.floor((found.length - 1) / PAGE) * PAGE));
  return { services: found.slice(start, start + PAGE), count: found.length, start };
}

/** Where a card stands, in one line. */
export function placeText(service: cocreation.Service, context: ViewContext): string {
  const { words, messages, format } = context;
  const decision = words.decisions[cocreation.decisionOf(service) ?? 'proposed'];
  const phase = words.phases[service.phase].name;
  return messages.place({ phase, decision, cycle: service.start }, format);
}

/** The phase after the one that a card is in; `null` in the last. */
export function nextPhase({ phase }: cocreation.Service): cocreation.PhaseId | null {
  return cocreation.phaseIds[cocreation.phaseIds.indexOf(phase) + 1] ?? null;
}

export function kpiText(kpi: cocreation.Kpi, { messages, format }: ViewContext): string {
  const last = kpi.actuals.at(-1);
  const unit = kpi.unit ? ` ${kpi.unit}` : '';
  const text = (value: number) => `${format.number(value, 2)}${unit}`;
  const actual = last ? text(last.value) : null;
  const met = cocreation.isMet(kpi);
  return messages.kpiNow({ actual, target: text(kpi.target), met }, format);
}

/** What was measured, cycle by cycle. */
export function measuredTexts(
  service: cocreation.Service,
  context: ViewContext,
): readonly (readonly [cycle: number, text: string])[] {
  const { messages, format } = context;
  const cycles = [...new Set(service.measured.map(({ cycle }) => cycle))].sort((a, b) => a - b);
  const amount = (cycle: number, what: cocreation.Measured) => {
    const found = service.measured.find((one) => one.cycle === cycle && one.what === what);
    return found ? moneyText(found.amount, context) : null;
  };
  return cycles.map((cycle) => [
    cycle,
    messages.measuredIn(
      { cycle, value: amount(cycle, 'value'), cost: amount(cycle, 'cost') },
      format,
    ),
  ]);
}

export const decisionTexts = (
  { decisions }: cocreation.Service,
  { words, messages, format }: ViewContext,
): readonly (readonly [id: string, text: string])[] =>
  decisions.map(({ decision, on, cycle, reason, event }) => [
    event,
    messages.decided(
      { decision: words.decisions[decision], day: dayText(on, format.locale), cycle, reason },
      format,
    ),
  ]);
