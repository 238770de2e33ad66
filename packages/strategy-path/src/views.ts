import {
  type ChoiceWords,
  type MatrixWords,
  type PathsWords,
  wordsFor,
} from '@servitization/content';
import { type matrix, paths } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import type { Format, RadioScaleProps } from '@servitization/ui';
import type { PathChoice } from './choice.ts';
import type { FitText, SentenceText, StrategyPathMessages } from './locales/messages.ts';

/** The words of the frameworks that the comparison needs. */
export interface StrategyPathWords {
  readonly matrix: MatrixWords;
  readonly paths: PathsWords;
  readonly choice: ChoiceWords;
}

/** Everything that the views are made from. */
export interface ViewContext {
  /** Start of every id and radio name. */
  readonly id: string;
  readonly profile: Profile;
  readonly assessment: matrix.Assessment;
  readonly answers: paths.Context;
  readonly criteria: paths.Criteria;
  readonly ranking: readonly paths.Recommendation[];
  readonly choice: PathChoice | null;
  readonly words: StrategyPathWords;
  readonly messages: StrategyPathMessages;
  readonly format: Format;
  readonly readOnly: boolean;
}

export const pathName = ({ words }: ViewContext, path: paths.PathId): string =>
  words.matrix.paths[path];

const twoDigits = new Map<string, Intl.NumberFormat>();

/** Fit with two digits, so that columns line up. Number formats are slow to make: one a locale. */
export function fitNumber({ format: { locale } }: ViewContext, value: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const numbers = twoDigits.get(locale) ?? new Intl.NumberFormat(locale, digits);
  twoDigits.set(locale, numbers);
  return numbers.format(paths.inHundredths(value) / 100);
}

export function fitText(context: ViewContext, one: paths.Recommendation): FitText | null {
  if (one.fit === null) return null;
  const [least, most] = one.interval.map((end) => fitNumber(context, end));
  const range = least !== undefined && most !== undefined && least !== most;
  return {
    path: pathName(context, one.path),
    fit: fitNumber(context, one.fit),
    range: range ? [least, most] : null,
  };
}

/** Whether enough is answered to rank at least one path. */
export const isCompared = ({ ranking }: Pick<ViewContext, 'ranking'>): boolean =>
  ranking.some(({ fit }) => fit !== null);

/** What the fits leave open; `null` where every answer that counts is there. */
const isOpen = ({ interval: [least, most] }: paths.Recommendation): boolean => most > least;

export function headlineOf(context: ViewContext): string {
  const { ranking, messages, format } = context;
  if (!isCompared(context)) return messages.notCompared;
  const { headline, tiedWith, beside, ahead, mayPass, soFar, isNeutral } = paths.verdict(ranking);
  const of = (ids: readonly paths.PathId[]) => ranking.filter(({ path }) => ids.includes(path));
  const names = (all: readonly paths.Recommendation[]) =>
    all.map(({ path }) => pathName(context, path));
  const isLow = ({ advisable }: paths.Recommendation) => advisable === false;
  const heldBack = (ids: readonly paths.PathId[]) =>
    ids.length > 0 ? { paths: names(of(ids)), isOpen: !of(ids).every(isLow) } : null;
  const level = [...tiedWith, ...beside];
  const told = of([...ahead, ...beside]);
  return messages.headline(
    {
      neutral: isNeutral ? (ranking.some(isOpen) ? 'open' : 'closed') : null,
      best: headline && pathName(context, headline),
      level: headline && level.length > 0 ? names(of([headline, ...level])) : [],
      beside: heldBack(beside),
      ahead: heldBack(ahead),
      mayPass: names(of(mayPass)),
      notAdvisable: names(ranking.filter((one) => isLow(one) && !told.includes(one))),
      soFar,
    },
    format,
  );
}

/** Every question is answered, by "don't know". */
const isAllUnknown = ({ answers }: ViewContext): boolean =>
  paths.contextQuestions.every(({ id }) => answers[id]?.level === null);

/** A fit rests on something: a share that would be rounded to none is told as this. */
const LEAST_SHARE = 0.01;

/** How much of what counts for the path that leads is answered; `null` where that is half or more. */
function answeredOf({ ranking, format }: ViewContext): string | null {
  const { headline } = paths.verdict(ranking);
  const leading = ranking.find(({ path }) => path === headline) ?? ranking[0];
  const [share] = (leading?.cautions ?? []).flatMap((caution) =>
    caution.id === 'provisional' ? caution.answered : [],
  );
  return share === undefined ? null : format.percent(Math.max(LEAST_SHARE, share));
}

export function sentenceOf(context: ViewContext): string {
  const { ranking, messages, format } = context;
  if (!isCompared(context)) {
    return isAllUnknown(context) ? messages.allUnknown : messages.notComparedYet;
  }
  const next = nextOf(context);
  return messages.sentence(
    {
      fits: ranking.flatMap((one) => fitText(context, one) ?? []),
      answered: answeredOf(context),
      next,
      isEven: next === null && paths.verdict(ranking).isNeutral,
    },
    format,
  );
}

/** What to answer next, as long as that can change who is first. */
function nextOf({ ranking, words }: ViewContext): SentenceText['next'] {
  const { headline, ahead, beside, mayPass, isNeutral } = paths.verdict(ranking);
  const others = [...ahead, ...beside, ...mayPass];
  const isSettled = headline !== null && others.length === 0 && !isNeutral;
  const [next] = isSettled ? [] : paths.nextMeasures(ranking);
  if (!next) return null;
  return next.measure === 'phase'
    ? { about: wordsFor(words.matrix.phases, next.id).name, isPhase: true }
    : { about: wordsFor(words.choice.questions, next.id).short, isPhase: false };
}

export const levelName = ({ words, messages }: ViewContext, level: matrix.Level | null): string =>
  level === null ? messages.notAnswered : words.matrix.levels[level];

/** Id of the plan's heading. */
export const planId = ({ id }: Pick<ViewContext, 'id'>): string => `${id}-plan`;

const UNKNOWN = 'unknown';

/** The level that a radio's value stands for; `null` for "don't know". */
export const levelOf = (value: string): matrix.Level | null =>
  value === UNKNOWN ? null : (Number(value) as matrix.Level);

export type QuestionView = Omit<RadioScaleProps, 'onChoose'> & { readonly id: paths.ContextId };

export function questionViews(context: ViewContext): readonly QuestionView[] {
  const { id: prefix, answers, words, messages, readOnly } = context;
  return paths.contextQuestions.map(({ id }, index) => {
    const { question, anchors } = words.choice.questions[id];
    const answer = answers[id];
    return {
      id,
      name: `${prefix}-${id}`,
      number: index + 1,
      question,
      options: anchors.map((anchor, level) => ({
        value: String(level),
        name: messages.levels[level] ?? String(level),
        anchor,
      })),
      unknown: { value: UNKNOWN, name: words.matrix.unknown },
      value: answer && (answer.level === null ? UNKNOWN : String(answer.level)),
      readOnly,
    };
  });
}

/** Questions that have an answer, "don't know" among them. */
export const answeredIn = ({ answers }: Pick<ViewContext, 'answers'>): number =>
  Object.keys(answers).length;
