import { cocreation, InputError } from '@servitization/core';
import type { Change, Profile } from '@servitization/profile';
import { localToday, type Refusal } from '@servitization/ui';
import { refusalOf, ruleOf } from './faults.ts';
import { newId } from './log.ts';
import type { RecordEvents, ViewContext } from './viewContext.ts';

/** What came of reading a file. */
export interface ImportResult {
  readonly added: number;
  readonly known: number;
  /** How many entries of the file are of other tools. */
  readonly others: number;
  /** Of the file, with ids that stand for something else here: what is here stays. */
  readonly conflicts: readonly cocreation.CocreationEvent[];
  /** Of what was added, written with a clock that was ahead, or years from all the rest. */
  readonly ahead: readonly cocreation.CocreationEvent[];
  readonly faults: readonly cocreation.LogFault[];
}

/** Takes the good events of a file into the log. */
export type ImportText = (text: string) => ImportResult;

export type Edit = (change: Change) => void;

const entryOf = (said: cocreation.Proposal): Change => ({
  type: 'append',
  id: newId(),
  log: 'cocreation',
  event: said.type,
  data: { ...said.data },
});

const importOf = ({ id, log, type, data, at, by }: cocreation.CocreationEvent): Change => ({
  type: 'append',
  id,
  log,
  event: type,
  data: { ...data },
  stamp: { at, by },
});

/** The entry is stamped by the reader's clock, whatever day a host calls today. */
function latestDay({ today }: ViewContext): cocreation.Day {
  const now = localToday();
  return today < now ? today : now;
}

/** Why something can't be written down; `null` when it can. */
function refusalIn(context: ViewContext, said: cocreation.Proposal): Refusal | null {
  try {
    const verdict = cocreation.check(context.state, said, latestDay(context));
    return verdict.allowed ? null : ruleOf(context, said, verdict.why);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refusalOf(error, said, context);
  }
}

/** What follows the beginning of a cycle is judged as though it had begun. */
function contextAfter(context: ViewContext, said: cocreation.Proposal): ViewContext {
  if (said.type !== 'cycle') return context;
  return { ...context, state: { ...context.state, cycle: said.data.cycle } };
}

/** Writes entries into a log as it stands: all of them, or none with the reason. */
export const recorder =
  (context: ViewContext, edit: Edit): RecordEvents =>
  (...said) => {
    let now = context;
    for (const one of said) {
      const why = refusalIn(now, one);
      if (why !== null) return why;
      now = contextAfter(now, one);
    }
    const [first, ...others] = said.map(entryOf);
    if (first) edit(others.length === 0 ? first : { type: 'several', changes: [first, ...others] });
    return null;
  };

const sameEvent = (a: cocreation.CocreationEvent, b: cocreation.CocreationEvent): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Takes the good events of files into a document. */
export const importer =
  ({ today, state }: ViewContext, { events }: Profile, edit: Edit): ImportText =>
  (text) => {
    const found = cocreation.parseLog(text);
    const ids = new Set(events.map(({ id }) => id));
    const here = new Map(state.log.map((event) => [event.id, event]));
    const added = new Map<string, cocreation.CocreationEvent>();
    const conflicts: cocreation.CocreationEvent[] = [];
    for (const event of found.events) {
      const standing = here.get(event.id) ?? added.get(event.id);
      if (standing ? !sameEvent(standing, event) : ids.has(event.id)) conflicts.push(event);
      else if (!standing) added.set(event.id, event);
    }
    if (added.size > 0) edit({ type: 'several', changes: [...added.values()].map(importOf) });
    const known = found.events.length - added.size - conflicts.length;
    const stray = cocreation.strayIn([...state.log, ...added.values()]);
    const ahead = [...added.values()].filter(
      (event) => cocreation.isAhead(event, today) || stray.has(event),
    );
    return {
      added: added.size,
      known,
      others: found.others,
      conflicts,
      ahead,
      faults: found.faults,
    };
  };
