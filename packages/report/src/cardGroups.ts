import { moneyText, type ViewContext } from '@servitization/cocreation-board/parts';
import { cocreation } from '@servitization/core';
import { type DataTableGroup, dayText } from '@servitization/ui';
import type { ReportMessages } from './locales/messages.ts';

type Service = cocreation.Service;
type Standing = cocreation.Decision | 'proposed';

/** First what is worked on, last what was given up. */
const ORDER: readonly Standing[] = ['selected', 'proposed', 'scaled', 'stopped'];

const standingOf = (service: Service): Standing => cocreation.decisionOf(service) ?? 'proposed';

function measuredText(service: Service, board: ViewContext, { notMeasured }: ReportMessages) {
  const { messages } = board;
  const sums = (['value', 'cost'] as const).flatMap((what) => {
    const all = service.measured.filter((one) => one.what === what);
    const sum = all.reduce((before, { amount }) => before + amount, 0);
    return all.length === 0 ? [] : [`${messages[what]} ${moneyText(sum, board)}`];
  });
  const kpis = service.kpis.map((kpi) => kpiText(kpi, board));
  return [...sums, ...kpis].join('; ') || notMeasured;
}

function kpiText(kpi: cocreation.Kpi, { messages, format }: ViewContext): string {
  const last = kpi.actuals.at(-1);
  const unit = kpi.unit ? ` ${kpi.unit}` : '';
  const text = (value: number) => `${format.number(value, 2)}${unit}`;
  const actual = last ? text(last.value) : null;
  const met = cocreation.isMet(kpi);
  return `${kpi.name}: ${messages.kpiNow({ actual, target: text(kpi.target), met }, format)}`;
}

/** What somebody owes now, or why nobody does any more. */
function owedText(service: Service, { words, messages, format }: ViewContext): string {
  const owed = cocreation.owedFor(service).find(({ duty }) => duty === 'owed');
  if (!owed) return service.decisions.at(-1)?.reason ?? '–';
  const { name } = words.activities[owed.activity];
  const due = owed.due && messages.due({ day: dayText(owed.due, format.locale) }, format);
  return `${words.teams[owed.team].name}: ${[name, due].filter(Boolean).join(', ')}`;
}

/** All micro-services by what was decided: need, phase, what was measured, and who owes what. */
export function cardGroups(board: ViewContext, said: ReportMessages): readonly DataTableGroup[] {
  const { state, words, messages, format } = board;
  const sorted = ORDER.flatMap((one) => state.services.filter((card) => standingOf(card) === one));
  const rows = sorted.map((one) => [
    `${one.name}: ${one.need}`,
    `${words.decisions[standingOf(one)]}: ${words.phases[one.phase].name}`,
    measuredText(one, board, said),
    owedText(one, board),
  ]);
  return [{ title: messages.inCycle({ cycle: state.cycle }, format), rows }];
}
