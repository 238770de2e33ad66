import { wordsFor } from '@servitization/content';
import { type matrix, moments, matrix as rules } from '@servitization/core';
import { type Moment, type Profile, ratingsOf } from '@servitization/profile';
import type { FileContext } from './context.ts';
import { dayText } from './days.ts';
import { ownValueOf } from './own.ts';
import { pathSteps, type StepView, type Then, writtenBetween } from './pathMoments.ts';
import { timeOf } from './stamps.ts';
import { isOwnKey } from './summary.ts';

/** Id of the answers as they are now, among those of moments: no random id is a word. */
export const NOW = 'now';

export interface MomentView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Moments, the latest first. */
export function momentViews(context: FileContext): readonly MomentView[] {
  const { profile, messages, format } = context;
  const latestFirst = [...profile.moments].sort((a, b) => (a.at < b.at ? 1 : -1));
  return latestFirst.map((moment) => {
    const answers = Object.keys(
      toldIn(moment, versionOf(moment, context.framework), context),
    ).length;
    const date = dayText(timeOf(moment), context);
    return {
      id: moment.id,
      name: moment.name,
      text: messages.moments.item({ date, answers }, format),
    };
  });
}

/** What the paths go by at a time. */
function thenAt(id: string, { profile }: FileContext): Then {
  const moment = profile.moments.find((one) => one.id === id);
  return { ratings: (moment ?? profile).ratings, at: moment?.at ?? null };
}

/** Answers as they were told at a moment, or as they are now. */
function toldAt(id: string, context: FileContext): moments.Told | null {
  const { profile, framework } = context;
  if (id === NOW) return told(profile, framework.version, context);
  const moment = profile.moments.find((one) => one.id === id);
  return moment ? told(moment, versionOf(moment, framework), context) : null;
}

type Rated = Pick<Profile, 'ratings'>;

const told = (rated: Rated, version: string, context: FileContext): moments.Told => ({
  answers: toldIn(rated, version, context),
  version,
});

/**
 * Answers to questions of the framework. Of another version all count, as any of them may have been
 * one of its own; of this version the others are those to another framework.
 */
function toldIn(
  { ratings }: Rated,
  version: string,
  { framework, rater }: FileContext,
): matrix.Answers {
  const ids = version === framework.version ? rules.activityIds(framework) : undefined;
  return ratingsOf({ ratings } as Profile, rater, ids);
}

const versionOf = ({ framework: versions }: Moment, { id }: matrix.Framework): string =>
  ownValueOf(versions, id) ?? '';

/** One part of the way from then to now, as words and a signed figure. */
export interface WayPart {
  readonly name: string;
  readonly value: string;
}

export interface DimensionView {
  readonly id: string;
  readonly name: string;
  readonly way: string;
  readonly parts: readonly WayPart[];
  readonly comparison: moments.DimensionComparison;
  /** Phases of the axis. */
  readonly phases: number;
}

export interface ChangeView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface ComparisonView {
  readonly title: string;
  readonly sentence: string;
  readonly dimensions: readonly DimensionView[];
  readonly changesTitle: string;
  readonly changes: readonly ChangeView[];
  readonly dropped: string;
  /** Of the strategy paths, where they were compared. */
  readonly paths: readonly StepView[];
  /** What else was written in between; may be empty. */
  readonly between: string;
}

/** `+0.7`, `−0.4`, `0`: with a sign, as it is a way and no place. */
function signed(value: number, { format }: FileContext): string {
  const text = format.number(Math.abs(value));
  if (text === format.number(0)) return text;
  return `${value > 0 ? '+' : '−'}${text}`;
}

function partsOf(
  { model, told, moved }: moments.DimensionComparison,
  rules: moments.Comparison['rules'],
  context: FileContext,
): readonly WayPart[] {
  const words = context.messages.moments;
  const textOf = (value: number | null) =>
    value === null ? words.noPlace : signed(value, context);
  return [
    { name: words.moved, value: textOf(moved) },
    ...(told === 0 ? [] : [{ name: words.told, value: textOf(told) }]),
    { name: words.model, value: rules === 'unknown' ? words.unknown : textOf(model) },
  ];
}

function dimensionView(
  dimension: matrix.Dimension,
  { dimensions, rules }: moments.Comparison,
  context: FileContext,
): DimensionView {
  const { words, messages, format } = context;
  const comparison = dimensions[dimension.id] as moments.DimensionComparison;
  const from = (comparison.before ?? comparison.rescored).coordinate;
  const { coordinate: to } = comparison.now;
  return {
    id: dimension.id,
    name: wordsFor(words.dimensions, dimension.id).name,
    way: messages.moments.way({ from, to }, format),
    parts: partsOf(comparison, rules, context),
    comparison,
    phases: dimension.phases.length,
  };
}

const levelName = (level: matrix.Level | null, { words, messages }: FileContext): string =>
  level === null ? messages.moments.open : words.levels[level];

/** Two times side by side; `null` where one of them isn't there, or both are the same. */
export function comparisonView(
  from: string,
  to: string,
  context: FileContext,
): ComparisonView | null {
  const [then, now] = [toldAt(from, context), toldAt(to, context)];
  if (!then || !now || from === to) return null;
  const { words, messages, format, framework, formerly } = context;
  const comparison = moments.compare(then, now, { framework, formerly });
  const { changes, dropped, rules } = comparison;
  const times = [thenAt(from, context), thenAt(to, context)] as const;
  const between = writtenBetween(context.profile, isOwnKey, times);
  const nameOf = (id: string) =>
    context.profile.moments.find((one) => one.id === id)?.name ?? messages.moments.now;
  return {
    title: messages.moments.headline({ from: nameOf(from), to: nameOf(to) }, format),
    sentence: messages.moments.parts[rules],
    dimensions: framework.dimensions.map((one) => dimensionView(one, comparison, context)),
    changesTitle: messages.moments.changes({ count: changes.length }, format),
    changes: changes.map((one) => ({
      id: one.activity,
      name: wordsFor(words.activities, one.activity).name,
      text: messages.moments.change(
        { from: levelName(one.from, context), to: levelName(one.to, context) },
        format,
      ),
    })),
    dropped:
      dropped.length === 0 ? '' : messages.moments.dropped({ count: dropped.length }, format),
    paths: pathSteps(...times, context),
    between:
      between.entries + between.choices === 0 ? '' : messages.moments.between(between, format),
  };
}
