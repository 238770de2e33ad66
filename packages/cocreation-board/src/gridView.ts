import { cocreation } from '@servitization/core';
import { dayText } from '@servitization/ui';
import type { ViewContext } from './viewContext.ts';

export interface OwedView {
  readonly service: string;
  readonly name: string;
  readonly duty: cocreation.Duty;
  readonly due: string | null;
}

export interface CellView {
  readonly team: string;
  readonly activity: string;
  readonly owed: readonly OwedView[];
  /** How many more there are than are drawn. */
  readonly more: number;
}

export interface PhaseView {
  readonly id: cocreation.PhaseId;
  readonly name: string;
  readonly cells: readonly CellView[];
}

/** Cards that a cell names: a board of hundreds stays as light as one of ten. */
const MOST = 4;

const order: Readonly<Record<cocreation.Duty, number>> = { owed: 0, waiting: 1, done: 2 };

/** The grid phase by phase, and in each of its cells first what is owed now. */
export function gridView({ state, words, format }: ViewContext): readonly PhaseView[] {
  const names = new Map(state.services.map(({ id, name }) => [id, name]));
  const cells = cocreation.grid(state);
  const cellView = ({ team, activity, owed }: cocreation.GridCell): CellView => ({
    team: words.teams[team].name,
    activity: words.activities[activity].name,
    owed: [...owed]
      .sort((a, b) => order[a.duty] - order[b.duty])
      .slice(0, MOST)
      .map(({ service, duty, due }) => ({
        service,
        duty,
        name: names.get(service) ?? service,
        due: due && duty !== 'done' ? dayText(due, format.locale) : null,
      })),
    more: Math.max(0, owed.length - MOST),
  });
  return cocreation.phaseIds.map((id) => ({
    id,
    name: words.phases[id].name,
    cells: cells.filter(({ phase }) => phase === id).map(cellView),
  }));
}

/** What the board says first. */
export function headlineOf(context: ViewContext): string {
  const { state, messages, format } = context;
  if (state.services.length === 0) return messages.headlineEmpty;
  return messages.headline({ owed: countsOf(context).owed, cycle: state.cycle }, format);
}

export const sentenceOf = (context: ViewContext): string =>
  context.state.services.length === 0
    ? context.messages.sentenceEmpty
    : context.messages.sentence(countsOf(context), context.format);

/** How many steps are owed now, and how the cards stand. */
export function countsOf({ state }: ViewContext): {
  readonly owed: number;
  readonly live: number;
  readonly stopped: number;
  readonly scaled: number;
} {
  const { services } = state;
  const decided = (decision: cocreation.Decision) =>
    services.filter((one) => cocreation.decisionOf(one) === decision).length;
  const live = services.filter(cocreation.isLive);
  return {
    owed: live.flatMap(cocreation.owedFor).filter(({ duty }) => duty === 'owed').length,
    live: live.length,
    stopped: decided('stopped'),
    scaled: decided('scaled'),
  };
}
