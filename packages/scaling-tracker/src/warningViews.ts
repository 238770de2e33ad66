import { scaling } from '@servitization/core';
import type { WarningValues } from './locales/messages.ts';
import type { ViewContext, WarningView } from './viewContext.ts';

function valuesOf({ state, words }: ViewContext, warning: scaling.Warning): WarningValues {
  const nothing: WarningValues = { count: 0, days: 0, name: '' };
  const pilot = (id: string) => state.pilots.find((one) => one.id === id)?.customer ?? id;
  switch (warning.id) {
    case 'pilots-without-contract':
      return { ...nothing, count: warning.pilots.length };
    case 'pilot-without-parameters':
      return { ...nothing, name: pilot(warning.pilot) };
    case 'pilot-without-end':
      return { ...nothing, name: pilot(warning.pilot), days: warning.days };
    case 'phase-stalled':
      return { ...nothing, name: words.phases[warning.phase].name, days: warning.days };
    case 'fork-stalled':
      return { ...nothing, days: warning.days };
    case 'both-strategies-started':
      return { ...nothing, name: words.strategies[warning.other].name, count: warning.count };
    case 'barrier-stays-high':
      return { ...nothing, name: words.barriers[warning.barrier].name, count: warning.ratings };
    case 'left-open-behind-gate':
      return {
        name: words.phases[warning.phase].name,
        count: warning.open.length,
        days: warning.days,
      };
    default:
      return nothing;
  }
}

/** What a warning is about, where there may be several of a kind. */
function subjectOf(warning: scaling.Warning): string {
  if ('pilot' in warning) return warning.pilot;
  if ('phase' in warning) return warning.phase;
  return 'barrier' in warning ? warning.barrier : '';
}

/** Warnings with what to do about each. */
export const warningViews = (context: ViewContext): readonly WarningView[] =>
  scaling.warnings(context.state, context.today, context.thresholds).map((warning) => {
    const { title, advice } = context.words.warnings[warning.id];
    const values = valuesOf(context, warning);
    const text = context.messages.warnings[warning.id](values, context.format);
    const key = `${warning.id}/${subjectOf(warning)}`;
    return { key, count: values.count, title, text, advice };
  });
