import { gridView, type ViewContext } from '@servitization/cocreation-board/parts';
import { cocreation } from '@servitization/core';
import type { DataTableGroup } from '@servitization/ui';

/** Cards that a cell names; the board has the others. */
const MOST = 1;

type CellView = ReturnType<typeof gridView>[number]['cells'][number];

/** A team’s one activity in a phase, and the cards for which it is owed now. */
function cellText({ activity, owed, more }: CellView, { messages, format }: ViewContext): string {
  const due = (day: string | null) => (day === null ? '' : ` (${messages.due({ day }, format)})`);
  const now = owed.filter(({ duty }) => duty === 'owed');
  const left = Math.max(0, now.length - MOST) + more;
  const names = now.slice(0, MOST).map((one) => `${one.name}${due(one.due)}`);
  const others = left > 0 && now.length > 0 ? [messages.andMore({ count: left }, format)] : [];
  return names.length > 0 ? `${activity}: ${[...names, ...others].join('; ')}` : activity;
}

/** Phase by phase and team by team: what each does there, and for which cards it is their turn. */
export function owedGroups(board: ViewContext): readonly DataTableGroup[] {
  const { messages, state, format } = board;
  const rows = gridView(board).map(({ name, cells }) => [
    name,
    ...cells.map((cell) => cellText(cell, board)),
  ]);
  return [{ title: messages.inCycle({ cycle: state.cycle }, format), rows }];
}

/** Above the columns: the phase, and the teams. */
export const owedColumns = ({ words }: ViewContext, phase: string): readonly string[] => [
  phase,
  ...cocreation.teamIds.map((id) => words.teams[id].name),
];
