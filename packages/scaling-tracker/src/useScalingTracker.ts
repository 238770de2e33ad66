'use client';
import type { ScalingWords } from '@servitization/content';
import { en as englishWords } from '@servitization/content/scaling/en';
import { InputError, scaling } from '@servitization/core';
import type { Change, ProfileEvent } from '@servitization/profile';
import { type ProfileProps, useProfile } from '@servitization/profile/react';
import { formatFor, useSettings, withOverrides } from '@servitization/ui';
import { useMemo, useRef } from 'react';
import { refusedText } from './faults.ts';
import { en } from './locales/en.ts';
import type { TrackerMessages } from './locales/messages.ts';
import { entriesIn, newId, type ReadDocument, readDocument } from './log.ts';
import { useToday } from './useToday.ts';
import type { ViewContext } from './viewContext.ts';

export interface ScalingTrackerOptions extends Omit<ProfileProps, 'rater'> {
  /** Start of every id and radio name; set it when two trackers share one document tree. */
  readonly id?: string;
  readonly locale?: string;
  /** The day that warnings and charts go by, `2026-11-22`; the reader's own day by default. */
  readonly today?: scaling.Day;
  /** From where on to warn, in place of the usual thresholds. */
  readonly thresholds?: Partial<scaling.Thresholds>;
  /** Shows the log and takes nothing. */
  readonly readOnly?: boolean;
  readonly words?: ScalingWords;
  readonly messages?: Partial<TrackerMessages>;
}

/** What came of reading a file. */
export interface ImportResult {
  readonly added: number;
  readonly known: number;
  readonly faults: readonly scaling.LogFault[];
}

export interface ScalingTrackerModel {
  readonly context: ViewContext;
  readonly unsaved: boolean;
  readonly unreadable: boolean;
  /** Writes something down; gives the reason when that can't be. */
  readonly record: (said: scaling.Proposal) => string | null;
  /** Takes the good events of a file into the log. */
  readonly importText: (text: string) => ImportResult;
}

const EMPTY: readonly ProfileEvent[] = [];

const entryOf = (said: scaling.Proposal): Change => ({
  type: 'append',
  id: newId(),
  log: 'scaling',
  event: said.type,
  data: { ...said.data },
});

const importOf = ({ id, log, type, data, at, by }: scaling.ScalingEvent): Change => ({
  type: 'append',
  id,
  log,
  event: type,
  data: { ...data },
  stamp: { at, by },
});

/** View model of the tracker: the log folded, and the two ways in which it grows. */
export function useScalingTracker(options: ScalingTrackerOptions): ScalingTrackerModel {
  const { id = 'servitization-tracker', words = englishWords, readOnly = false } = options;
  const { profile, status, edit } = useProfile(options);
  const messages = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const format = formatFor(useSettings(options).locale);

  const read = useRef<ReadDocument | null>(null);
  const entries = useMemo(() => entriesIn(profile.events ?? EMPTY), [profile.events]);
  // Kept from drawing to drawing, so that one more entry costs one entry and not a log.
  const { state, faults } = useMemo(() => {
    read.current = readDocument(entries, read.current);
    return read.current;
  }, [entries]);

  const today = useToday(options.today, state.log.at(-1)?.at.slice(0, 10) ?? '2000-01-01');
  const { thresholds } = options;
  const warnings = useMemo(
    () => scaling.warnings(state, today, thresholds),
    [state, today, thresholds],
  );

  const context: ViewContext = {
    ...{ id, state, faults, today, warnings, words, messages, format, readOnly },
    company: profile.name,
  };

  return {
    context,
    unsaved: status.state === 'unsaved',
    unreadable: status.state === 'unreadable',
    record(said) {
      const why = refusalText(context, said);
      if (why === null) edit(entryOf(said));
      return why;
    },
    importText(text) {
      const found = scaling.parseLog(text, today);
      const has = new Set(profile.events.map((event) => event.id));
      const added = found.events.filter((event) => !has.has(event.id));
      if (added.length > 0) edit({ type: 'several', changes: added.map(importOf) });
      const known = found.events.length - added.length;
      return { added: added.length, known, faults: found.faults };
    },
  };
}

/** Why something can't be written down, as a sentence; `null` when it can. */
function refusalText(context: ViewContext, said: scaling.Proposal) {
  const { state, words } = context;
  try {
    const verdict = scaling.check(state, said);
    return verdict.allowed ? null : words.refusals[verdict.why.code];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refusedText(error, said.type, context);
  }
}
