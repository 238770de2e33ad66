import type { matching } from '../src/index.ts';
import type { MatchCase } from './matching.ts';

interface Trial {
  readonly activities: readonly matching.Activity[];
  readonly value: number;
  readonly effort: number;
}

const steps = { S: 1, M: 2, L: 3 };
const weights = { reported: 10, suggested: 6, inferred: 3 };

/** Points of a link under the case's filter of evidence, word for word as the rules say. */
const pointsOf = (link: matching.Link, { selection, limits }: MatchCase): number =>
  limits.reportedOnly && link.evidence !== 'reported'
    ? 0
    : (selection[link.challenge] ?? 0) * weights[link.evidence];

/** CM5: for every challenge the best link of the set. */
function coveredBy(activities: readonly matching.Activity[], given: MatchCase): number {
  const links = activities.flatMap((activity) => activity.links);
  return Object.keys(given.selection).reduce((sum, id) => {
    const points = links.filter(({ challenge }) => challenge === id).map((l) => pointsOf(l, given));
    return sum + Math.max(0, ...points);
  }, 0);
}

const answersAny = (activity: matching.Activity, given: MatchCase): boolean =>
  activity.links.some((link) => pointsOf(link, given) > 0);

function allowed(given: MatchCase): readonly matching.Activity[] {
  const { framework, effort = 'L', pinned = [], dismissed = [] } = given.limits;
  return framework.activities.filter(
    (one) =>
      answersAny(one, given) &&
      !dismissed.includes(one.id) &&
      (pinned.includes(one.id) || steps[one.effort] <= steps[effort]),
  );
}

/** All sets in the order of the framework: of equal ones the first to come is the first to take. */
function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without.map((set) => [first, ...set]), ...without];
}

/** CM6, without the order of the framework. */
const isBetter = (a: Trial, b: Trial): boolean =>
  a.value !== b.value
    ? a.value > b.value
    : a.activities.length !== b.activities.length
      ? a.activities.length < b.activities.length
      : a.effort < b.effort;

/** The best plan by trying every set: its activities in the order of the framework. */
export function bestByTrial(given: MatchCase): { readonly ids: string[]; readonly value: number } {
  const offered = allowed(given);
  const pinned = offered.filter(({ id }) => given.limits.pinned?.includes(id));
  const others = offered.filter((one) => !pinned.includes(one));
  const room = Math.max(0, (given.limits.max ?? offered.length) - pinned.length);
  const trials = subsets(others)
    .filter((set) => set.length <= room)
    .map((set) => ({
      activities: set,
      value: coveredBy([...pinned, ...set], given),
      effort: set.reduce((sum, { effort }) => sum + steps[effort], 0),
    }));
  const best = trials.reduce((first, trial) => (isBetter(trial, first) ? trial : first));
  const chosen = new Set([...pinned, ...best.activities]);
  return { ids: offered.filter((one) => chosen.has(one)).map(({ id }) => id), value: best.value };
}
