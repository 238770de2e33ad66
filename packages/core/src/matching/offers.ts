import type { Candidate } from './coverage.ts';
import type { Settings } from './limits.ts';
import { type ActivityOutline, evidences } from './outline.ts';
import { type Aim, note } from './reach.ts';
import type { Cover, Filter, Recommendation } from './types.ts';
import { effortSteps, weights } from './weights.ts';

/** An activity that answers something. */
export interface Offer extends Recommendation {
  /** The same in numbers: its slots and points are those of `covers`, in their order. */
  readonly candidate: Candidate;
}

/** What keeps all of an activity out. A pinned activity may take any effort. */
function filtersOn({ id, effort }: ActivityOutline, settings: Settings): readonly Filter[] {
  const filters: Filter[] = [];
  const tooMuch = effortSteps[effort] > effortSteps[settings.effort];
  if (tooMuch && !settings.pinned.has(id)) filters.push('effort');
  if (settings.dismissed.has(id)) filters.push('dismissed');
  return filters;
}

/** Covers, and the same in numbers. */
interface Answers {
  score: number;
  readonly covers: Cover[];
  readonly slots: number[];
  readonly points: number[];
}

/** The chosen challenges that an activity answers; each link is noted, kept out or not. */
function answersOf(activity: ActivityOutline, aims: readonly Aim[], settings: Settings): Answers {
  const onAll = filtersOn(activity, settings);
  const onWeak: readonly Filter[] = settings.reportedOnly ? [...onAll, 'evidence'] : onAll;
  const answers: Answers = { score: 0, covers: [], slots: [], points: [] };
  for (let slot = 0; slot < aims.length; slot += 1) {
    const aim = aims[slot] as Aim;
    const { challenge, severity, at } = aim;
    const evidence = evidences[activity.links[at] as number];
    if (!evidence) continue;
    const filters = evidence === 'reported' ? onAll : onWeak;
    note(aim, evidence, filters);
    if (filters.length > 0) continue;
    const points = severity * weights[evidence];
    answers.score += points;
    answers.covers.push({ challenge, severity, evidence, points });
    answers.slots.push(slot);
    answers.points.push(points);
  }
  return answers;
}

/** Activities that answer anything, in the order of the framework. */
export function offersFor(aims: readonly Aim[], settings: Settings): readonly Offer[] {
  return settings.outline.activities.flatMap((activity, at) => {
    const { score, covers, slots, points } = answersOf(activity, aims, settings);
    if (covers.length === 0) return [];
    const { id, effort } = activity;
    const candidate = { at, effort: effortSteps[effort], slots, points };
    return { activity: id, effort, score, covers, candidate };
  });
}

/** The highest score first, then the least effort, then the order of the framework. */
export const ranked = (offers: readonly Offer[]): readonly Recommendation[] =>
  [...offers]
    .sort((a, b) => b.score - a.score || effortSteps[a.effort] - effortSteps[b.effort])
    .map(({ candidate, ...recommendation }) => recommendation);
