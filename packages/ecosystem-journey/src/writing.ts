import { ecosystem, InputError } from '@servitization/core';
import type { Change, Profile } from '@servitization/profile';
import { localToday, type Refusal } from '@servitization/ui';
import { refusalOf, ruleOf } from './faults.ts';
import { entryOf } from './log.ts';
import type { RecordEvent, ViewContext } from './viewContext.ts';

/** What came of reading a file. */
export interface ImportResult {
  readonly added: number;
  readonly known: number;
  /** How many entries of the file are of other tools. */
  readonly others: number;
  /** Of the file, with ids that stand for something else here: what is here stays. */
  readonly conflicts: readonly ecosystem.EcosystemEvent[];
  /** Of what was added, written with a clock that was ahead, or years from all the rest. */
  readonly ahead: readonly ecosystem.EcosystemEvent[];
  readonly faults: readonly ecosystem.LogFault[];
}

/** Takes the good events of a file into the log. */
export type ImportText = (text: string) => ImportResult;

export type Edit = (change: Change) => void;

const importOf = ({ id, log, type, data, at, by }: ecosystem.EcosystemEvent): Change => ({
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
    const why = refusalIn(context, said);
    if (why === null) edit(entryOf(said));
    return why;
  };

const same = (a: ecosystem.EcosystemEvent, b: ecosystem.EcosystemEvent): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The good events of a file by what becomes of them in a document. */
function sortOut(
  found: readonly ecosystem.EcosystemEvent[],
  { log }: ecosystem.EcosystemState,
  { events }: Profile,
) {
  const here = new Map<string, ecosystem.EcosystemEvent | null>(events.map(({ id }) => [id, null]));
  for (const event of log) here.set(event.id, event);
  const added: ecosystem.EcosystemEvent[] = [];
  const conflicts: ecosystem.EcosystemEvent[] = [];
  for (const event of found) {
    const standing = here.get(event.id);
    if (standing === undefined) {
      here.set(event.id, event);
      added.push(event);
    } else if (standing === null || !same(standing, event)) conflicts.push(event);
  }
  return { added, conflicts };
}

/** Takes the good events of files into a document. */
export const importer =
  ({ today, state }: ViewContext, profile: Profile, edit: Edit): ImportText =>
  (text) => {
    const { events, others, faults } = ecosystem.parseLog(text);
    const { added, conflicts } = sortOut(events, state, profile);
    if (added.length > 0) edit({ type: 'several', changes: added.map(importOf) });
    const known = events.length - added.length - conflicts.length;
    const stray = ecosystem.strayIn([...state.log, ...added]);
    const ahead = added.filter((event) => ecosystem.isAhead(event, today) || stray.has(event));
    return { added: added.length, known, others, conflicts, ahead, faults };
  };

/** The entry is stamped by the reader's clock, whatever day a host calls today. */
function latestDay({ today }: ViewContext): ecosystem.Day {
  const now = localToday();
  return today < now ? today : now;
}

/** Why something can't be written down; `null` when it can. */
function refusalIn(context: ViewContext, said: ecosystem.Proposal): Refusal | null {
  try {
    const verdict = ecosystem.check(context.state, said, latestDay(context));
    return verdict.allowed ? null : ruleOf(verdict.why, context);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refusalOf(error, said, context);
  }
}
