import { matrix, paths } from '@servitization/core';
import {
  CHOSEN_PATH,
  chosenIn,
  type Profile,
  type ProfileEvent,
  ratingsOf,
} from '@servitization/profile';
import type { FileContext } from './context.ts';
import { ownValueOf } from './own.ts';

/** What was known at a time that the paths go by; `at` is `null` for now. */
export interface Then {
  readonly ratings: Profile['ratings'];
  readonly at: string | null;
}

/** One fact at two times, in words. */
export interface StepView {
  readonly name: string;
  readonly text: string;
}

const contextIds = paths.contextQuestions.map(({ id }) => id);

const circumstances = ({ ratings }: Then, rater: string): paths.Context =>
  ratingsOf({ ratings } as Profile, rater, contextIds);

/** The path to name first by today's criteria, and those level with it. */
function firstPaths(then: Then, rater: string): readonly paths.PathId[] {
  const answers = ratingsOf({ ratings: then.ratings } as Profile, rater, matrix.activityIds());
  const ranking = paths.recommend(matrix.assess(answers), circumstances(then, rater));
  const { headline, tiedWith } = paths.verdict(ranking);
  return headline ? [headline, ...tiedWith] : [];
}

/** Whether this choice, which made way later, stood at that time. As the comparison of paths logs it. */
function stoodAt({ log, type, data, at }: ProfileEvent, time: string): boolean {
  const chosenAt = ownValueOf(data, 'chosenAt');
  const isChoice = log === CHOSEN_PATH && type === 'left' && typeof chosenAt === 'string';
  return isChoice && chosenAt <= time && time < at;
}

/** The path in force at a time: choices that made way for others are in the log. */
function chosenAt({ at }: Then, profile: Profile): unknown {
  const now = chosenIn(profile, CHOSEN_PATH);
  if (at === null || (now && now.at <= at)) return now?.value;
  const left = profile.events.find((event) => stoodAt(event, at));
  return left && ownValueOf(left.data, 'path');
}

/** Questions about the firm whose answer is another one, or is there at one time only. */
function changedCircumstances(from: Then, to: Then, rater: string): number {
  const [then, now] = [circumstances(from, rater), circumstances(to, rater)];
  return contextIds.filter((id) => then[id]?.level !== now[id]?.level).length;
}

/** What of the strategy paths is another than it was; nothing where they were never compared. */
export function pathSteps(from: Then, to: Then, context: FileContext): readonly StepView[] {
  const { profile, rater, framework, words, messages, format } = context;
  const { paths: said } = messages.moments;
  const chosen = [from, to].map((then) => chosenAt(then, profile));
  const isCompared = [from, to].some((then) => Object.keys(circumstances(then, rater)).length > 0);
  // The criteria go by the phases of the kit's own matrix.
  if (framework.id !== matrix.framework.id || !(isCompared || chosen.some(Boolean))) return [];
  const named = (ids: readonly unknown[]) => {
    const names = ids.flatMap(
      (id) => (typeof id === 'string' && ownValueOf(words.paths, id)) || [],
    );
    return names.length > 0 ? names.join(', ') : said.none;
  };
  const step = (name: string, [then = '', now = '']: readonly string[]) => ({
    name,
    text:
      then === now
        ? said.still({ now }, format)
        : messages.moments.change({ from: then, to: now }, format),
  });
  const count = changedCircumstances(from, to, rater);
  return [
    step(
      said.first,
      [from, to].map((then) => named(firstPaths(then, rater))),
    ),
    step(
      said.chosen,
      chosen.map((id) => named([id])),
    ),
    { name: said.circumstances, text: said.changed({ count }, format) },
  ];
}

/** What was written between two times that is no answer: entries of logs, and decisions. */
export function writtenBetween(
  { events, chosen }: Profile,
  isOwn: (key: string) => boolean,
  [from, to]: readonly [Then, Then],
): { readonly entries: number; readonly choices: number } {
  const LAST = '~';
  const [first = '', last = LAST] = [from.at ?? LAST, to.at ?? LAST].sort();
  const isBetween = ({ at }: { readonly at: string }) => at > first && at <= last;
  const choices = Object.entries(chosen).filter(
    ([key, choice]) => key !== CHOSEN_PATH && !isOwn(key) && isBetween(choice),
  );
  const entries = events.filter(
    (event) => event.log !== 'comments' && event.log !== CHOSEN_PATH && isBetween(event),
  );
  return { entries: entries.length, choices: choices.length };
}
