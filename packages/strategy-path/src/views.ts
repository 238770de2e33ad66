import {
  type ChoiceWords,
  type MatrixWords,
  type PathsWords,
  wordsFor,
} from '@servitization/content';
import { matrix, paths } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import type { Format, Point, RadioScaleProps } from '@servitization/ui';
import type { PathChoice } from './choice.ts';
import type { FitText, StrategyPathMessages } from './locales/messages.ts';

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

export interface ReasonView {
  readonly id: string;
  readonly text: string;
  /** Length of its bar, in [0, 1] of the longest in the comparison. */
  readonly share: number;
}

export interface GuardView {
  readonly kind: 'none' | 'low' | 'open';
  readonly text: string;
}

export interface PathView {
  readonly id: paths.PathId;
  readonly name: string;
  readonly hue: string | undefined;
  readonly rank: string;
  readonly idea: string;
  readonly why: string;
  readonly fit: number | null;
  readonly interval: readonly [number, number];
  readonly provisional: boolean;
  readonly fitText: string;
  /** Fits of the other paths, as marks on the line. */
  readonly others: readonly { readonly id: paths.PathId; readonly fit: number }[];
  readonly guard: GuardView;
  readonly for: readonly ReasonView[];
  readonly against: readonly ReasonView[];
  readonly open: string;
  readonly next: readonly { readonly id: string; readonly name: string; readonly level: string }[];
  readonly needs: readonly string[];
  readonly waits: string;
  readonly cases: readonly string[];
  readonly choose: string;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
}

const NEXT = 3;
/** From here on more speaks for a path than against it. */
const HALF = 0.5;
/** Reasons that the one sentence names on either side. */
const NAMED = 2;

/** A path takes the hue of the dimension that it moves first; scaling moves both, so it has none. */
const hues: Readonly<Record<paths.PathId, string | undefined>> = {
  innovation: 'digital-service-maturity',
  ecosystem: 'ecosystem-involvement',
  scaling: undefined,
};

export const pathName = ({ words }: ViewContext, path: paths.PathId): string =>
  words.matrix.paths[path];

const twoDigits = new Map<string, Intl.NumberFormat>();

/** Fit with two digits, so that columns line up. Number formats are slow to make: one a locale. */
export function fitNumber({ format: { locale } }: ViewContext, value: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const numbers = twoDigits.get(locale) ?? new Intl.NumberFormat(locale, digits);
  twoDigits.set(locale, numbers);
  return numbers.format(value);
}

function fitText(context: ViewContext, one: paths.Recommendation): FitText | null {
  if (one.fit === null) return null;
  const [least, most] = one.interval.map((end) => fitNumber(context, end));
  const range = least !== undefined && most !== undefined && least !== most;
  return {
    path: pathName(context, one.path),
    fit: fitNumber(context, one.fit),
    range: range ? [least, most] : null,
  };
}

const isCompared = ({ ranking }: ViewContext): boolean => ranking.some(({ fit }) => fit !== null);

export function headlineOf(context: ViewContext): string {
  const { ranking, messages, format } = context;
  if (!isCompared(context)) return messages.notCompared;
  const best = paths.headline(ranking);
  const first = ranking.find(({ path }) => path === best);
  const isSound = (path: paths.PathId) =>
    ranking.some((one) => one.path === path && one.advisable === true);
  const name = (path: paths.PathId) => pathName(context, path);
  return messages.headline(
    {
      best: best && name(best),
      tied: (first?.tiedWith ?? []).filter(isSound).map(name),
      notAdvisable: ranking.filter(({ advisable }) => advisable === false).map((r) => name(r.path)),
      provisional: first?.provisional ?? true,
    },
    format,
  );
}

export function sentenceOf(context: ViewContext): string {
  const { ranking, messages, format } = context;
  if (!isCompared(context)) return messages.notComparedYet;
  const shares = ranking.flatMap(({ cautions }) =>
    cautions.flatMap((caution) => (caution.id === 'provisional' ? caution.answered : [])),
  );
  return messages.sentence(
    {
      fits: ranking.flatMap((one) => fitText(context, one) ?? []),
      answered: shares.length > 0 ? format.percent(Math.min(...shares)) : null,
    },
    format,
  );
}

/** Words of a reason: those of the path where there are some, else what the question or phase says. */
function reasonText(context: ViewContext, path: paths.PathId, reason: paths.Reason): string {
  const { words, messages, format } = context;
  const speaksFor = (reason.contribution ?? 0) > 0;
  const ours = paths.criteria[path].criteria.find(
    ({ measure, id, counts }) =>
      measure === reason.measure && id === reason.id && counts === reason.counts,
  );
  if (ours) {
    const told = wordsFor(words.choice.paths[path].criteria, reason.id);
    return speaksFor ? told.for : told.against;
  }
  const isHigh = speaksFor === (reason.counts === 'for');
  if (reason.measure === 'context') {
    const told = wordsFor(words.choice.questions, reason.id);
    return isHigh ? told.high : told.low;
  }
  const phase = wordsFor(words.matrix.phases, reason.id).name;
  return isHigh ? messages.phaseHigh({ phase }, format) : messages.phaseLow({ phase }, format);
}

const bearings = ({ ranking }: ViewContext): readonly number[] =>
  ranking.flatMap(({ reasons }) => reasons.map(({ contribution }) => Math.abs(contribution ?? 0)));

function reasonViews(context: ViewContext, { path, reasons }: paths.Recommendation, sign: 1 | -1) {
  const longest = Math.max(...bearings(context));
  return reasons
    .filter(({ contribution }) => (contribution ?? 0) * sign > 0)
    .map((reason) => ({
      id: reason.id,
      text: reasonText(context, path, reason),
      share: Math.abs(reason.contribution ?? 0) / longest,
    }));
}

function guardView(context: ViewContext, one: paths.Recommendation): GuardView {
  const { words, messages, format } = context;
  const told = (id: 'guard-low' | 'guard-open', word: 'low' | 'short') =>
    one.cautions.flatMap((caution) =>
      caution.id === id ? words.choice.questions[caution.question][word] : [],
    );
  const low = told('guard-low', 'low');
  if (low.length > 0) return { kind: 'low', text: messages.guardLow({ low }, format) };
  const open = told('guard-open', 'short');
  if (open.length > 0) return { kind: 'open', text: messages.guardOpen({ open }, format) };
  return { kind: 'none', text: messages.nothingRulesOut };
}

export const levelName = ({ words, messages }: ViewContext, level: matrix.Level | null): string =>
  level === null ? messages.notAnswered : words.matrix.levels[level];

function nextViews(context: ViewContext, path: paths.PathId): PathView['next'] {
  const { assessment, words } = context;
  return paths
    .planRoute(assessment, path)
    .legs.flatMap(({ activities }) => activities)
    .slice(0, NEXT)
    .map((id) => ({
      id,
      name: wordsFor(words.matrix.activities, id).name,
      level: levelName(context, assessment.levels[id] ?? null),
    }));
}

function rankText({ ranking, messages, format }: ViewContext, at: number): string {
  const one = ranking[at];
  if (!one || one.fit === null) return messages.unranked;
  const rank = { place: at + 1, of: ranking.length, tied: one.tiedWith.length > 0 };
  return messages.rank(rank, format);
}

function pathView(context: ViewContext, one: paths.Recommendation, at: number): PathView {
  const { ranking, words, messages, format, choice } = context;
  const { path, fit, interval, provisional, reasons } = one;
  const name = pathName(context, path);
  const [forIt, against] = [reasonViews(context, one, 1), reasonViews(context, one, -1)];
  const named = (views: readonly ReasonView[]) => views.slice(0, NAMED).map(({ text }) => text);
  const open = reasons.filter(({ contribution }) => contribution === null).length;
  const written = fitText(context, one);
  return {
    id: path,
    name,
    hue: hues[path],
    rank: rankText(context, at),
    idea: words.paths.paths[path].idea,
    why: messages.why(
      { fits: (fit ?? 0) >= HALF, for: named(forIt), against: named(against) },
      format,
    ),
    fit,
    interval,
    provisional,
    fitText: written ? messages.fitValue({ ...written, provisional }, format) : messages.noFit,
    others: ranking.flatMap((other) =>
      other === one || other.fit === null ? [] : { id: other.path, fit: other.fit },
    ),
    guard: guardView(context, one),
    for: forIt,
    against,
    open: open > 0 ? messages.openCriteria({ open }, format) : '',
    next: nextViews(context, path),
    needs: words.choice.paths[path].needs,
    waits: words.choice.paths[path].waits,
    cases: paths.framework.cases
      .filter((company) => company.path === path)
      .map(({ id, employees }) =>
        messages.caseLine({ id, employees, offering: words.paths.cases[id].offering }, format),
      ),
    choose: messages.choose({ path: name }, format),
    isChosen: choice?.path === path,
    isFirst: paths.headline(ranking) === path,
  };
}

/** One column a path, the one that fits best first. */
export const pathViews = (context: ViewContext): readonly PathView[] =>
  context.ranking.map((one, index) => pathView(context, one, index));

/** The firm's place in the matrix; `null` while a dimension has none. */
export function placeOf({ assessment }: ViewContext): Point | null {
  const [x, y] = matrix.framework.dimensions.map(
    ({ id }) => assessment.dimensions[id]?.coordinate ?? null,
  );
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

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

/** The day of a stamp, in the words of the locale. */
export const dayOf = ({ format }: ViewContext, at: string): string =>
  new Intl.DateTimeFormat(format.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${at.slice(0, 10)}T00:00:00Z`),
  );
