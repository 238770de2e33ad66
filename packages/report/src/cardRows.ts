import {
  aboutText,
  decisionTexts,
  kpiText,
  moneyText,
  type ViewContext,
} from '@servitization/cocreation-board/parts';
import { cocreation } from '@servitization/core';
import type { ReportMessages } from './locales/messages.ts';
import { type Fitting, firstOf, fitting, roomFor, rowLines } from './room.ts';
import type { ReportContext } from './sections/section.ts';

type Service = cocreation.Service;
type Standing = cocreation.Decision | 'proposed';

/** First what is worked on, last what was given up. */
const ORDER: readonly Standing[] = ['selected', 'proposed', 'scaled', 'stopped'];
/** Lines of the table, and characters in a line of each column. */
const LINES = 16;
const CHARS = [30, 26, 38, 26] as const;
/** More measures of a card are on the board. */
const MOST_KPIS = 2;

const standingOf = (service: Service): Standing => cocreation.decisionOf(service) ?? 'proposed';

/** What is expected of a card: the likeliest of each estimate, and how far it may be off. */
function expectedText(service: Service, board: ViewContext): string {
  const { messages } = board;
  const texts = (['value', 'running-cost', 'investment'] as const).flatMap((what) => {
    const range = service.estimates[what];
    if (!range) return [];
    const [low, likely, high] = [range.low, range.likely, range.high].map((one) =>
      aboutText(one, board),
    );
    const around = low === high ? '' : ` (${low}–${high})`;
    return [`${messages.estimated[what]} ${likely}${around}`];
  });
  return texts.join('; ') || messages.notEstimated;
}

function measuredText(service: Service, board: ViewContext, said: ReportMessages): string {
  const { messages, format } = board;
  const sums = (['value', 'cost'] as const).flatMap((what) => {
    const all = service.measured.filter((one) => one.what === what);
    const sum = all.reduce((before, { amount }) => before + amount, 0);
    return all.length === 0 ? [] : [`${messages[what]} ${moneyText(sum, board)}`];
  });
  const { shown, more } = firstOf(service.kpis, MOST_KPIS);
  const kpis = shown.map((kpi) => `${kpi.name}: ${kpiText(kpi, board)}`);
  const others = more > 0 ? [said.movedMore({ count: more }, format)] : [];
  return [...sums, ...kpis, ...others].join('; ') || said.notMeasured;
}

/** The phase, and the latest decision with its day and reason. */
function phaseText(service: Service, board: ViewContext): string {
  const { words } = board;
  const [, decided = words.decisions.proposed] = decisionTexts(service, board).at(-1) ?? [];
  return `${words.phases[service.phase].name}. ${decided}`;
}

/** Micro-services by what was decided: need, phase, what is expected of each and what was measured. */
export function cardRows(board: ViewContext, context: ReportContext): Fitting<readonly string[]> {
  const { services } = board.state;
  const sorted = ORDER.flatMap((one) => services.filter((card) => standingOf(card) === one));
  const rows = sorted.map((one) => [
    `${one.name}: ${one.need}`,
    phaseText(one, board),
    expectedText(one, board),
    measuredText(one, board, context.texts.messages),
  ]);
  return fitting(rows, (row) => rowLines(row, CHARS), roomFor(LINES, context));
}
