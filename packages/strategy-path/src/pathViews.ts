import { wordsFor } from '@servitization/content';
import { paths } from '@servitization/core';
import type { ComparedMessages, WhyText } from './locales/messages.ts';
import { type RouteView, routeView, sidesOf, type WaitsView, waitsView } from './routeViews.ts';
import { fitText, levelName, pathName, type ViewContext } from './views.ts';

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
  readonly waits: WaitsView;
  readonly route: RouteView;
  /** Name of its picture. */
  readonly picture: string;
  readonly cases: readonly string[];
  readonly choose: string;
  readonly isChosen: boolean;
  /** Words of the link to the plan. */
  readonly goToPlan: string;
  readonly isFirst: boolean;
}

const NEXT = 3;
/** Reasons that the one sentence names; on the other side one is enough. */
const NAMED = 2;
const NAMED_BESIDE = 1;

/** A path takes the hue of the dimension that it moves first; scaling moves both, so it has none. */
const hues: Readonly<Record<paths.PathId, string | undefined>> = {
  innovation: 'digital-service-maturity',
  ecosystem: 'ecosystem-involvement',
  scaling: undefined,
};

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

function behindText(
  context: ViewContext,
  own: paths.PathId,
  place: paths.Behind,
  level: readonly string[] = [],
): WhyText {
  const named = place.differences.slice(0, NAMED);
  const told = (isOwn: boolean) =>
    named
      .filter(({ path }) => (path === own) === isOwn)
      .map(({ path, reason }) => reasonText(context, path, reason));
  const path = pathName(context, place.path);
  return { kind: 'behind', path, level, against: told(true), forOther: told(false) };
}

/** What the one sentence is made of: why the path is first, level with others, or behind one. */
function whyText(context: ViewContext, one: paths.Recommendation): WhyText | null {
  const place = paths.standing(context.ranking, one);
  const top = (sign: 1 | -1, count: number) =>
    reasonViews(context, one, sign)
      .slice(0, count)
      .map(({ text }) => text);
  const reasons = { for: top(1, NAMED), against: top(-1, NAMED_BESIDE) };
  if (place.kind === 'unranked') return null;
  if (place.kind === 'behind') return behindText(context, one.path, place);
  if (place.kind === 'neutral') return place;
  if (place.kind === 'alone') return { ...place, ...reasons };
  if (place.kind === 'first') {
    return { ...place, overAll: context.ranking.every(({ fit }) => fit !== null), ...reasons };
  }
  const level = place.with.map((id) => pathName(context, id));
  if (place.behind) return behindText(context, one.path, place.behind, level);
  return { kind: 'level', paths: level, ...reasons };
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
  return { kind: 'none', text: one.fit === null ? '' : messages.nothingRulesOut };
}

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
  if (!one || one.fit === null || paths.standing(ranking, one).kind === 'alone') {
    return messages.unranked;
  }
  const group: readonly string[] = [one.path, ...one.tiedWith];
  const place = ranking.findIndex(({ path }) => group.includes(path)) + 1;
  const rank = { place, of: ranking.length, tied: one.tiedWith.length > 0 };
  return messages.rank(rank, format);
}

function pathView(
  context: ViewContext,
  compared: ComparedMessages,
  one: paths.Recommendation,
  at: number,
): PathView {
  const { ranking, words, messages, format, choice } = context;
  const { path, fit, interval, provisional, reasons } = one;
  const name = pathName(context, path);
  const [forIt, against] = [reasonViews(context, one, 1), reasonViews(context, one, -1)];
  const open = reasons.filter(({ contribution }) => contribution === null).length;
  const written = fitText(context, one);
  const why = whyText(context, one);
  return {
    id: path,
    name,
    hue: hues[path],
    rank: rankText(context, at),
    idea: words.paths.paths[path].idea,
    why: why ? compared.why(why, format) : '',
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
    waits: waitsView(context, compared, path),
    route: routeView(context, compared, path),
    picture: compared.picture({ path: name, sides: sidesOf(context) }, format),
    cases: paths.framework.cases
      .filter((company) => company.path === path)
      .map(({ id, employees }) =>
        messages.caseLine({ id, employees, offering: words.paths.cases[id].offering }, format),
      ),
    choose: messages.choose({ path: name }, format),
    isChosen: choice?.path === path,
    goToPlan: compared.goToPlan,
    isFirst: paths.headline(ranking) === path,
  };
}

/** One column a path, the one that fits best first. */
export const pathViews = (context: ViewContext, compared: ComparedMessages): readonly PathView[] =>
  context.ranking.map((one, index) => pathView(context, compared, one, index));
