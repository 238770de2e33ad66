import { InputError, scaling } from '@servitization/core';
import type { Change, Profile } from '@servitization/profile';
import { dayText, localToday, type Refusal } from '@servitization/ui';
import { labelOf, refusalOf } from './faults.ts';
import { newId } from './log.ts';
import type { RecordEvent, ViewContext } from './viewContext.ts';

/** What came of reading a file. */
export interface ImportResult {
  readonly added: number;
  readonly known: number;
  /** How many entries of the file are of other tools. */
  readonly others: number;
  /** Of the file, with ids that stand for something else here: what is here stays. */
  readonly conflicts: readonly scaling.ScalingEvent[];
  /** Of what was added, written with a clock that was ahead or went back, or years from all the rest. */
  readonly ahead: readonly scaling.ScalingEvent[];
  readonly faults: readonly scaling.LogFault[];
}

/** Takes the good events of a file into the log. */
export type ImportText = (text: string) => ImportResult;

export type Edit = (change: Change) => void;

/** What names no day happened today, even if the clock of the log is ahead. */
const dated = (context: ViewContext, { type, data }: scaling.Proposal): scaling.Proposal =>
  ({ type, data: { ...data, on: data.on ?? latestDay(context) } }) as scaling.Proposal;

const entryOf = ({ type, data }: scaling.Proposal): Change => ({
  type: 'append',
  id: newId(),
  log: 'scaling',
  event: type,
  data: { ...data },
});

const importOf = ({ id, log, type, data, at, by }: scaling.ScalingEvent): Change => ({
  type: 'append',
  id,
  log,
  event: type,
  data: { ...data },
  stamp: { at, by },
});

/** Writes entries into a log as it stands. */
export const recorder =
  (context: ViewContext, edit: Edit): RecordEvent =>
  (said) => {
    const entry = dated(context, said);
    const why = refusalIn(context, entry);
    if (why === null) edit(entryOf(entry));
    return why;
  };

/** The good events of a file by what becomes of them in a document. */
function sortOut(
  found: readonly scaling.ScalingEvent[],
  { log }: scaling.ScalingState,
  { events }: Profile,
) {
  const here = new Map<string, scaling.ScalingEvent | null>(events.map(({ id }) => [id, null]));
  for (const event of log) here.set(event.id, event);
  const added: scaling.ScalingEvent[] = [];
  const conflicts: scaling.ScalingEvent[] = [];
  for (const event of found) {
    const standing = here.get(event.id);
    if (standing === undefined) {
      here.set(event.id, event);
      added.push(event);
    } else if (standing === null || !scaling.sameEvent(standing, event)) conflicts.push(event);
  }
  return { added, conflicts };
}

/** Takes the good events of files into a document. */
export const importer =
  ({ today, state }: ViewContext, profile: Profile, edit: Edit): ImportText =>
  (text) => {
    const { events, others, faults } = scaling.parseLog(text);
    const { added, conflicts } = sortOut(events, state, profile);
    if (added.length > 0) edit({ type: 'several', changes: added.map(importOf) });
    const known = events.length - added.length - conflicts.length;
    const stray = scaling.strayIn([...state.log, ...added]);
    const isOff = (event: scaling.ScalingEvent) =>
      scaling.isAhead(event, today) || stray.has(event);
    // Behind one entry from years to come, all others would seem to go back.
    const back = scaling.setBackIn(events.filter((event) => !isOff(event)));
    const ahead = added.filter((event) => isOff(event) || back.has(event));
    return { added: added.length, known, others, conflicts, ahead, faults };
  };

/** The entry is stamped by the reader's clock, whatever day a host calls today. */
function latestDay({ today }: ViewContext): scaling.Day {
  const now = localToday();
  return today < now ? today : now;
}

/** Which rule is in the way; of a day, which field and which day it has to respect. */
function ruleOf(context: ViewContext, type: scaling.EventType, why: scaling.Refusal): Refusal {
  const { words, messages, format } = context;
  const field = labelOf(messages, type, 'on');
  if (why.code === 'too-early') {
    const day = dayText(why.earliest, format.locale);
    return { text: messages.tooEarly({ field, day }, format), field: 'on' };
  }
  if (why.code === 'too-late') {
    const day = dayText(why.latest, format.locale);
    return { text: messages.tooLate({ field, day }, format), field: 'on' };
  }
  return {
    text: words.refusals[why.code],
    ...(why.code === 'needs-reason' && { field: 'reason' }),
  };
}

/** Why something can't be written down; `null` when it can. */
function refusalIn(context: ViewContext, said: scaling.Proposal): Refusal | null {
  const { state } = context;
  try {
    const verdict = scaling.check(state, said, latestDay(context));
    return verdict.allowed ? null : ruleOf(context, said.type, verdict.why);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refusalOf(error, said.type, context);
  }
}
