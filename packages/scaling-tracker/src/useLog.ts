'use client';
import type { ScalingWords } from '@servitization/content';
import { en as englishWords } from '@servitization/content/scaling/en';
import type { scaling } from '@servitization/core';
import type { ProfileEvent } from '@servitization/profile';
import { type ProfileHandle, type ProfileProps, useProfile } from '@servitization/profile/react';
import { formatFor, useFetched, useSettings, useToday, withOverrides } from '@servitization/ui';
import { useMemo, useRef } from 'react';
import { en } from './locales/en.ts';
import type { TrackerMessages } from './locales/messages.ts';
import { entriesIn, type ReadDocument, readDocument } from './log.ts';
import { loadCarryOn } from './onDemand.ts';
import type { ViewContext } from './viewContext.ts';

export interface ScalingTrackerOptions extends Omit<ProfileProps, 'rater'> {
  /** Start of every id and radio name; set it when two trackers share one document tree. */
  readonly id?: string;
  /** BCP 47 tag: how numbers and dates are written, and what `lang` says. English by default. */
  readonly locale?: string;
  /** The day that warnings and charts go by, `2026-11-22`; the reader's own day by default. */
  readonly today?: scaling.Day;
  /** From where on to warn, in place of the usual thresholds. */
  readonly thresholds?: Partial<scaling.Thresholds>;
  /** Shows the log and takes nothing. */
  readonly readOnly?: boolean;
  /** What the framework’s items are called, in that language. English by default. */
  readonly words?: ScalingWords;
  /** Words of the interface, in that language; those left out are English. */
  readonly messages?: Partial<TrackerMessages>;
}

/** What the log says, and the document that it stands in. */
export interface LogModel extends ProfileHandle {
  readonly context: ViewContext;
}

const EMPTY: readonly ProfileEvent[] = [];

/** The log folded: all that is drawn follows from it. */
export function useLog(options: ScalingTrackerOptions): LogModel {
  const { id = 'servitization-tracker', words = englishWords } = options;
  const handle = useProfile(options);
  const { profile, status } = handle;
  const readOnly = options.readOnly || status.state === 'newer';
  const messages = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const format = formatFor(useSettings(options).locale);

  const carryOn = useFetched(loadCarryOn);
  const read = useRef<ReadDocument | null>(null);
  const entries = useMemo(() => entriesIn(profile.events ?? EMPTY), [profile.events]);
  // Kept from drawing to drawing, so that one more entry costs one entry and not a log.
  const { state, faults } = useMemo(() => {
    read.current = (read.current && carryOn?.(entries, read.current)) ?? readDocument(entries);
    return read.current;
  }, [entries, carryOn]);

  const today = useToday(options.today, state.log.at(-1)?.at.slice(0, 10) ?? '2000-01-01');
  const context: ViewContext = {
    ...{ id, state, entries, faults, today, words, messages, format, readOnly },
    thresholds: options.thresholds,
    company: profile.name,
  };

  return { ...handle, context };
}
