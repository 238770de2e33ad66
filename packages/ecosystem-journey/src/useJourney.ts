'use client';
import type { EcosystemWords } from '@servitization/content';
import { en as englishWords } from '@servitization/content/ecosystem/en';
import { ecosystem } from '@servitization/core';
import type { ProfileEvent } from '@servitization/profile';
import { type ProfileHandle, type ProfileProps, useProfile } from '@servitization/profile/react';
import { formatFor, useSettings, useToday, withOverrides } from '@servitization/ui';
import { useMemo, useRef } from 'react';
import { en } from './locales/en.ts';
import type { JourneyMessages } from './locales/messages.ts';
import { entriesIn, entryOf, type ReadDocument, readDocument } from './log.ts';
import { type Held, useHeld } from './useHeld.ts';
import type { Rating, ViewContext } from './viewContext.ts';

export interface EcosystemJourneyOptions extends Omit<ProfileProps, 'rater'> {
  /** Start of every id and radio name; set it when two journeys share one document tree. */
  readonly id?: string;
  /** BCP 47 tag: how numbers and dates are written, and what `lang` says. English by default. */
  readonly locale?: string;
  /** The day that reviews are due by, `2026-11-22`; the reader's own day by default. */
  readonly today?: ecosystem.Day;
  /** Shows what is there and takes nothing. */
  readonly readOnly?: boolean;
  /** What the framework’s items are called, in that language. English by default. */
  readonly words?: EcosystemWords;
  /** Words of the interface, in that language; those left out are English. */
  readonly messages?: Partial<JourneyMessages>;
}

/** What the log says, and the document that it stands in. */
export interface JourneyModel extends ProfileHandle {
  /** With the rating that is still being moved in place, so that what follows from it shows at once. */
  readonly context: ViewContext;
  readonly held: Held;
}

const EMPTY: readonly ProfileEvent[] = [];

type State = ecosystem.EcosystemState;

/** The state with a rating that nobody has written down yet. */
function withRating(state: State, rating: Rating | null): State {
  if (!rating) return state;
  if (rating.type === 'logic') {
    return { ...state, logic: { ...state.logic, [rating.data.trait]: rating.data.lean } };
  }
  const { partner, mechanism, level } = rating.data;
  const partners = state.partners.map((one) =>
    one.id === partner ? { ...one, [mechanism]: level } : one,
  );
  return { ...state, partners };
}

/** Does the log say the same already? */
function isStanding({ partners, logic }: State, rating: Rating): boolean {
  if (rating.type === 'logic') return logic[rating.data.trait] === rating.data.lean;
  const { partner, mechanism, level } = rating.data;
  return partners.some((one) => one.id === partner && one[mechanism] === level);
}

/** The log folded: all that is drawn follows from it. */
export function useJourney(options: EcosystemJourneyOptions): JourneyModel {
  const { id = 'servitization-ecosystem', words = englishWords } = options;
  const handle = useProfile(options);
  const { profile, status, edit } = handle;
  const readOnly = options.readOnly || status.state === 'newer';
  const messages = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const format = formatFor(useSettings(options).locale);

  const read = useRef<ReadDocument | null>(null);
  const entries = useMemo(() => entriesIn(profile.events ?? EMPTY), [profile.events]);
  // Kept from drawing to drawing, so that only a new entry has to be read.
  const { events, faults } = useMemo(() => {
    read.current = readDocument(entries, read.current);
    return read.current;
  }, [entries]);
  const folded = useMemo(() => ecosystem.fold(events), [events]);

  const held = useHeld((rating) => {
    if (!isStanding(folded, rating)) edit(entryOf(rating));
  });
  const { current } = held;
  const state = useMemo(() => withRating(folded, current), [folded, current]);
  const assessment = useMemo(() => ecosystem.assess(state.partners), [state]);
  const today = useToday(options.today, state.log.at(-1)?.at.slice(0, 10) ?? '2000-01-01');
  const context: ViewContext = {
    ...{ id, state, assessment, entries, faults, today, words, messages, format, readOnly },
    company: profile.name,
  };
  return { ...handle, context, held };
}
