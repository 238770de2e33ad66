import { cocreation, matrix } from '@servitization/core';
import { type Change, chosenIn, type Profile, ratingsOf } from '@servitization/profile';
import type { ViewContext } from './viewContext.ts';
import { nameOf } from './warningViews.ts';

const PREFIX = 'matching.activity.';
/** Marks of the matcher that keep an activity in the plan. */
const PLANNED: readonly unknown[] = ['pinned', 'doing', 'done'];

/** Activities planned in the matcher that are no cards yet. */
export function activitiesOffered(profile: Profile, { state }: ViewContext): readonly string[] {
  const taken = new Set(state.services.map(({ activity }) => activity));
  return Object.keys(profile.chosen ?? {})
    .filter((key) => key.startsWith(PREFIX) && PLANNED.includes(chosenIn(profile, key)?.value))
    .map((key) => key.slice(PREFIX.length))
    .filter((id) => !taken.has(id));
}

/** A weak phase of the assessment, and what works on it here. */
export interface WeakView {
  readonly phase: string;
  readonly on: string;
  /** Of cards that are there now. */
  readonly names: string;
}

const shortened = (text: string): string => text.replaceAll('\u00AD', '');

/** Weak phases of digital service maturity, with the phase of the board that each leads to. */
export function weakViews(profile: Profile, { state, words }: ViewContext): readonly WeakView[] {
  const assessment = matrix.assess(ratingsOf(profile, 'self', matrix.activityIds()));
  return cocreation.workFor(assessment).map(({ phase, on }) => ({
    phase,
    on: shortened(words.phases[on].name),
    names: state.services
      .filter((one) => one.phase === on && !cocreation.isStopped(one))
      .map(({ name }) => name)
      .join(', '),
  }));
}

/** An answer of the assessment that cards can back up. */
export interface EvidenceView {
  readonly question: string;
  readonly names: string;
  /** What adding it to the note does; `null` while the question has no answer, or has it already. */
  readonly change: Change | null;
  readonly isRated: boolean;
}

export function evidenceViews(profile: Profile, context: ViewContext): readonly EvidenceView[] {
  const { state, messages, format } = context;
  const ratings = new Map(Object.entries(ratingsOf(profile, 'self')));
  return cocreation.evidenceOffers(state).map(({ question, services }) => {
    const names = services.map((id) => nameOf(state, id)).join(', ');
    const rating = ratings.get(question);
    const line = messages.evidenceNote({ names }, format);
    const has = rating?.note?.includes(line) ?? false;
    const note = [rating?.note, line].filter(Boolean).join('\n');
    const change: Change | null =
      rating && !has ? { type: 'rate', question, level: rating.level, note } : null;
    return { question, names, change, isRated: rating !== undefined };
  });
}
