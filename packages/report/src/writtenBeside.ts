import { type Comment, commentsIn, roleName } from '@servitization/company-file/parts';
import { wordsFor } from '@servitization/content';
import { matrix, paths } from '@servitization/core';
import { type Profile, ratingsOf } from '@servitization/profile';
import { type Fitting, fitting, linesOf, roomFor } from './room.ts';
import type { ReportContext } from './sections/section.ts';
import type { ReportTexts } from './texts/texts.ts';

/** A note that somebody has put beside an answer of theirs. */
export interface Note {
  readonly rater: string;
  readonly who: string;
  readonly answer: string;
  readonly text: string;
}

/** All that was written about one question, or about the whole file. */
export interface Written {
  /** Id of the question; empty for the whole file. */
  readonly about: string;
  readonly name: string;
  readonly notes: readonly Note[];
  readonly comments: readonly Comment[];
}

/** Questions in the order in which they are asked. */
const asked: readonly string[] = [
  ...matrix.activityIds(),
  ...paths.contextQuestions.map(({ id }) => id),
];

function nameOf(about: string, { place, paths: inPaths, file }: ReportTexts): string {
  if (about === '') return file.messages.comments.whole;
  if (matrix.activityIds().includes(about)) return wordsFor(place.words.activities, about).name;
  const questions: Readonly<Record<string, { readonly short: string }>> =
    inPaths.words.choice.questions;
  // A host’s own questions, of which the report has no words.
  return Object.hasOwn(questions, about) ? (questions[about]?.short ?? about) : about;
}

function notesOn(about: string, profile: Profile, { place, file }: ReportTexts): readonly Note[] {
  return Object.keys(profile.ratings).flatMap((rater) => {
    const { level = null, note = '' } = ratingsOf(profile, rater, [about])[about] ?? {};
    const answer = level === null ? place.words.unknown : place.words.levels[level];
    const who = roleName(rater, file.messages);
    return note.trim() === '' ? [] : [{ rater, who, answer, text: note }];
  });
}

/** Whether there is a comment, or a note beside any answer. */
export const isWritten = (profile: Profile): boolean =>
  commentsIn(profile).length > 0 ||
  Object.values(profile.ratings).some((answers) =>
    Object.values(answers).some((one) => !('cleared' in one) && (one.note ?? '').trim() !== ''),
  );

/** All notes and comments by what they are about: the whole file first, then the questions. */
export function writtenIn(profile: Profile, texts: ReportTexts): readonly Written[] {
  const comments = commentsIn(profile);
  const rated = Object.values(profile.ratings).flatMap((answers) => Object.keys(answers));
  const others = [...rated, ...comments.map(({ about }) => about)];
  const all = [...new Set(['', ...asked, ...others])];
  return all
    .map((about) => ({
      about,
      name: nameOf(about, texts),
      notes: about === '' ? [] : notesOn(about, profile, texts),
      comments: comments.filter((one) => one.about === about),
    }))
    .filter((one) => one.notes.length + one.comments.length > 0);
}

/** Characters in a line of a column, and lines of both. */
const LINE = 60;
const LINES = 24;
const DAY = 'Nov 22, 2026';

/** What of it has room, in its order, and how many notes and comments more there are. */
export function writtenWithin(context: ReportContext): Fitting<Written> {
  const all = writtenIn(context.profile, context.texts).flatMap((one) => [
    ...one.notes.map((note) => ({
      one,
      note,
      comment: null,
      text: `${note.text} ${note.who}: ${note.answer}`,
    })),
    ...one.comments.map((comment) => ({
      one,
      note: null,
      comment,
      text: `${comment.text} ${comment.from}, ${DAY}`,
    })),
  ]);
  // The name of what it is about stands above the first of its pieces.
  const lines = ({ text, one, note, comment }: (typeof all)[number]) =>
    linesOf(text, LINE) + Number((note ?? comment) === (one.notes[0] ?? one.comments[0]));
  const { shown, more } = fitting(all, lines, roomFor(LINES, context));
  const told = [...new Set(shown.map(({ one }) => one))].map((one) => ({
    ...one,
    notes: one.notes.filter((note) => shown.some((piece) => piece.note === note)),
    comments: one.comments.filter((comment) => shown.some((piece) => piece.comment === comment)),
  }));
  return { shown: told, more };
}
