import { scaling } from '@servitization/core';
import { dayText } from '@servitization/ui';
import type { Earned, ViewContext, WarningView } from './viewContext.ts';
import { warningViews } from './warningViews.ts';

/** An entry that was written down, and what was known before it. */
export interface Written {
  readonly at: string;
  readonly before: readonly WarningView[];
  readonly told: readonly string[];
}

/** A place of a kind of entry, or of what one is about. */
export const placeAt = (type: scaling.EventType, of = ''): string => `${type}/${of}`;

/**
 * Where an entry was made, and the focus is afterwards: at what it is about, or at the head of its
 * section where the button for it goes.
 */
export function placeOf(
  { pilots }: scaling.ScalingState,
  { type, data }: scaling.Proposal,
): string {
  switch (type) {
    case 'activity':
      return placeAt(type, data.activity);
    case 'pilot':
      return placeAt(type, pilots.some(({ id }) => id === data.pilot) ? data.pilot : '');
    case 'barrier':
      return placeAt(type, data.barrier);
    case 'outcome':
      return placeAt(type, data.outcome);
    case 'undo':
      return placeAt(type, data.event);
    default:
      return placeAt(type);
  }
}

/** What is filled in of an earlier day than the latest changes nothing that is shown of an activity. */
function heldBy(context: ViewContext, { type, data }: scaling.Proposal): readonly string[] {
  const { state, messages, format, today } = context;
  if (type !== 'activity') return [];
  const { on } = state.activities[data.activity];
  if (on === null || (data.on ?? today) >= on) return [];
  return [messages.stillHolds({ day: dayText(on, format.locale) }, format)];
}

/** That the log holds a day to come, so that whoever writes beside it looks at the clock. */
function toComeIn({ state, today, messages, format }: ViewContext): readonly string[] {
  const isStanding = (event: scaling.ScalingEvent) =>
    scaling.isToCome(event, today) && !state.undone.includes(event.id);
  const latest = state.log.filter(isStanding).map(scaling.dayOf).sort().at(-1);
  if (latest === undefined) return [];
  return [`${messages.logEyebrow}, ${dayText(latest, format.locale)}: ${messages.toCome}`];
}

/** What to remember of an entry as it is written down, with what is to be said of the log. */
export const writtenAs = (context: ViewContext, said: scaling.Proposal): Written => ({
  at: placeOf(context.state, said),
  before: warningViews(context),
  told: [...heldBy(context, said), ...toComeIn(context)],
});

/** Warnings that are new since then, or graver by a count. */
export function earnedBy(context: ViewContext, written: Written): Earned {
  const { at, before, told } = written;
  const counts = new Map(before.map(({ key, count }) => [key, count]));
  const warnings = warningViews(context).filter(
    ({ key, count }) => count > (counts.get(key) ?? -1),
  );
  return { at, warnings, told };
}
