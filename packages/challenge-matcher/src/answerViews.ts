import { wordsFor } from '@servitization/content';
import type { matching } from '@servitization/core';
import type { Mark } from './choices.ts';
import type { AnswerContext } from './context.ts';

type Covers = readonly matching.Cover[];
const evidences = ['reported', 'suggested', 'inferred'] as const;

export const challengeName = ({ words }: AnswerContext, id: string): string =>
  wordsFor(words.challenges, id).name;
export const activityName = ({ words }: AnswerContext, id: string): string =>
  wordsFor(words.activities, id).name;

const coversOf = ({ match }: AnswerContext): Covers => match.plan.flatMap(({ covers }) => covers);

/** The finding, as a headline. */
export function headlineOf(context: AnswerContext): string {
  const { match, messages, selection, format } = context;
  const chosen = Object.keys(selection).length;
  if (chosen === 0) return messages.nothingChosen;
  if (match.unaddressable.length === chosen) return messages.noRemedy;
  if (match.plan.length === 0) return messages.nothingLeft;
  const covered = coversOf(context).length;
  return messages.headline({ activities: match.plan.length, covered, chosen }, format);
}

/**
 * How sure it is that no other plan is better, of those with the activities that are kept. When these
 * are more than the plan may have there is no other to compare with.
 */
function certaintyOf({ match, messages, marks, limits, format }: AnswerContext): string {
  const pinned = match.plan.filter((item) => item.pinned);
  const keeps = pinned.length > 0;
  // What is done takes no place of another.
  const kept = pinned.filter(({ activity }) => marks[activity] !== 'done').length;
  if (kept > limits.max) return messages.overMax({ kept, max: limits.max }, format);
  if (match.exact) return messages.exact({ keeps }, format);
  return messages.approximate({ share: match.bound / Math.max(1, match.value) - 1, keeps }, format);
}

/** Says of which challenges the plan answers by links that the study does not draw at all. */
function readingOf(context: AnswerContext): readonly string[] {
  const { match, messages, format } = context;
  const covered = new Set(coversOf(context).map(({ challenge }) => challenge));
  const ids = match.onlyInferred.filter((id) => covered.has(id));
  const challenges = ids.map((id) => challengeName(context, id));
  return ids.length > 0 ? [messages.onlyInferred({ challenges }, format)] : [];
}

/** How many challenges the firm answers already, by activities of the plan that it does or has done. */
function progressOf({ match, marks, messages, format }: AnswerContext): readonly string[] {
  const begun = match.plan.filter(
    ({ activity }) => marks[activity] === 'doing' || marks[activity] === 'done',
  );
  // Also those that another activity of the plan answers better.
  const links = begun.flatMap(({ covers, supports }) => [...covers, ...supports]);
  const answered = new Set(links.map(({ challenge }) => challenge)).size;
  return answered > 0 ? [messages.progress({ answered }, format)] : [];
}

/** What the plan reaches, on which evidence, and how sure it is that no other is better. */
export function sentenceOf(context: AnswerContext): string {
  const { match, messages, selection, format } = context;
  const count = Object.keys(selection).length;
  if (count === 0) return messages.nothingChosenText;
  if (match.unaddressable.length === count) return messages.reasons.unaddressable;
  if (match.plan.length === 0) return messages.nothingLeftText;
  const evidence = evidences
    .map((id) => ({
      name: context.words.evidence[id].name,
      count: coversOf(context).filter((cover) => cover.evidence === id).length,
    }))
    .filter(({ count }) => count > 0);
  const told = messages.coverage({ ...match.severity, evidence }, format);
  return [told, ...progressOf(context), ...readingOf(context), certaintyOf(context)].join(' ');
}

export interface CoverView {
  readonly challenge: string;
  readonly name: string;
  readonly evidence: matching.Evidence;
  readonly evidenceName: string;
  /** Another activity of the plan covers it at least as well. */
  readonly also: boolean;
}

export interface ActivityView {
  readonly id: string;
  readonly name: string;
  readonly effort: string;
  readonly points: string;
  readonly mark: Mark | null;
  readonly covers: readonly CoverView[];
}

const coverView = (
  context: AnswerContext,
  { challenge, evidence }: Pick<matching.Cover, 'challenge' | 'evidence'>,
  also: boolean,
): CoverView => ({
  challenge,
  name: challengeName(context, challenge),
  evidence,
  evidenceName: context.words.evidence[evidence].name,
  also,
});

export const markOf = ({ marks }: AnswerContext, activity: string): Mark | null =>
  Object.hasOwn(marks, activity) ? (marks[activity] ?? null) : null;

function activityView(
  context: AnswerContext,
  { activity, effort, score }: matching.Recommendation,
  covers: readonly (readonly [matching.Cover, boolean])[],
): ActivityView {
  const { words, messages, format } = context;
  return {
    id: activity,
    name: activityName(context, activity),
    effort: messages.effort({ name: words.effort[effort].name }, format),
    points: messages.points({ points: score }, format),
    mark: markOf(context, activity),
    covers: covers.map(([cover, also]) => coverView(context, cover, also)),
  };
}

export interface PlanViews {
  /** The one that adds most first. */
  readonly toDo: readonly ActivityView[];
  readonly done: readonly ActivityView[];
}

/** Activities of the plan. */
export function planViews(context: AnswerContext): PlanViews {
  const views = context.match.plan.map((item) =>
    activityView(context, item, [
      ...item.covers.map((cover) => [cover, false] as const),
      ...item.supports.map((cover) => [cover, true] as const),
    ]),
  );
  const isDone = ({ mark }: ActivityView) => mark === 'done';
  return { toDo: views.filter((view) => !isDone(view)), done: views.filter(isDone) };
}

/** Activities that would help and are not in the plan, the highest score first. */
export function otherViews(context: AnswerContext): readonly ActivityView[] {
  const planned = new Set(context.match.plan.map(({ activity }) => activity));
  return context.match.ranked
    .filter(({ activity }) => !planned.has(activity))
    .map((one) =>
      activityView(
        context,
        one,
        one.covers.map((cover) => [cover, false] as const),
      ),
    );
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export const dismissedViews = (context: AnswerContext): readonly Named[] =>
  context.framework.activities
    .filter(({ id }) => Object.hasOwn(context.marks, id) && context.marks[id] === 'dismissed')
    .map(({ id }) => ({ id, name: activityName(context, id) }));

export type DecidedView = Pick<ActivityView, 'id' | 'name' | 'mark' | 'covers'>;

/**
 * Activities that the firm keeps, does or has done although the plan doesn't hold them: they answer
 * none of the chosen challenges, or not on the evidence that is asked for.
 */
export function decidedViews(context: AnswerContext): readonly DecidedView[] {
  const { framework, match, selection } = context;
  const planned = new Set(match.plan.map(({ activity }) => activity));
  return framework.activities.flatMap(({ id, links }) => {
    const mark = markOf(context, id);
    if (mark === null || mark === 'dismissed' || planned.has(id)) return [];
    const covers = links
      .filter(({ challenge }) => Object.hasOwn(selection, challenge))
      .map((link) => coverView(context, link, false));
    return { id, name: activityName(context, id), mark, covers };
  });
}

export interface OpenView extends Named {
  readonly reason: string;
}

/** What the plan leaves open, and why. */
export function openViews(context: AnswerContext): readonly OpenView[] {
  const { match, messages, format } = context;
  const { reasons } = messages;
  const view = (id: string, reason: string) => ({ id, name: challengeName(context, id), reason });
  return [
    ...match.unaddressable.map((id) => view(id, reasons.unaddressable)),
    ...match.uncovered.map(({ challenge, reason, filters }) =>
      view(challenge, reason === 'cap' ? reasons.cap : reasons.filters({ filters }, format)),
    ),
  ];
}

export interface ChallengeGroup extends Named {
  readonly severity: matching.Severity;
  /** Why nothing follows, when nothing does. */
  readonly nothing: string | null;
  readonly activities: readonly (Named & {
    readonly evidence: matching.Evidence;
    readonly evidenceName: string;
    /** The activity is in the plan. */
    readonly planned: boolean;
    /** It is, and another one of the plan covers the challenge at least as well. */
    readonly also: boolean;
  })[];
}

/** The same as the picture, as a list: each challenge with the activities that answer it. */
export function challengeGroups(context: AnswerContext): readonly ChallengeGroup[] {
  const { match, selection, words, messages } = context;
  const plan = new Map(match.plan.map((item) => [item.activity, item]));
  return Object.entries(selection).map(([id, severity]) => {
    const activities = match.ranked.flatMap(({ activity, covers }) =>
      covers
        .filter(({ challenge }) => challenge === id)
        .map(({ evidence }) => ({
          id: activity,
          name: activityName(context, activity),
          evidence,
          evidenceName: words.evidence[evidence].name,
          planned: plan.has(activity),
          also: plan.get(activity)?.supports.some((one) => one.challenge === id) ?? false,
        })),
    );
    const reason = match.unaddressable.includes(id) ? messages.noResearched : messages.noneLeft;
    const name = challengeName(context, id);
    return { id, name, severity, activities, nothing: activities.length > 0 ? null : reason };
  });
}
