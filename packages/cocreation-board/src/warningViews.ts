import { cocreation } from '@servitization/core';
import type { WarningValues } from './locales/messages.ts';
import { moneyText } from './money.ts';
import type { ViewContext } from './viewContext.ts';

export interface WarningView {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

/** Warnings of one kind that are told one by one. */
const MOST = 3;

export const nameOf = ({ services }: cocreation.CocreationState, id: string): string =>
  services.find((one) => one.id === id)?.name ?? id;

function valuesOf(context: ViewContext, warning: cocreation.Warning): WarningValues {
  const { state, words } = context;
  const nothing: WarningValues = { count: 0, days: 0, name: '', activity: '', cost: '', value: '' };
  switch (warning.id) {
    case 'cost-outruns-evidence': {
      const [cost, value] = [moneyText(warning.cost, context), moneyText(warning.value, context)];
      return { ...nothing, count: warning.cycles, cost, value };
    }
    case 'too-much-at-once':
      return { ...nothing, count: warning.count };
    case 'team-is-late': {
      const activity = words.activities[warning.activity].name;
      return { ...nothing, name: nameOf(state, warning.service), activity, days: warning.days };
    }
    default:
      return { ...nothing, name: nameOf(state, warning.service) };
  }
}

/** Warnings with what to do about each; of one kind the first few. */
export function warningViews(context: ViewContext): readonly WarningView[] {
  const all = cocreation.warnings(context.state, context.today, context.thresholds);
  const kept = all.filter(
    (one, index) => all.slice(0, index).filter(({ id }) => id === one.id).length < MOST,
  );
  return kept.map((warning, index) => {
    const { title, advice } = context.words.warnings[warning.id];
    const text = context.messages.warnings[warning.id](valuesOf(context, warning), context.format);
    return { key: `${warning.id}-${index}`, title, text, advice };
  });
}
