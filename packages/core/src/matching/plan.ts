import { type Candidate, type Coverage, coverageOf, gainOf, totalOf } from './coverage.ts';
import { undominated } from './dominance.ts';
import { greedyPlan } from './greedy.ts';
import { searchPlan } from './search.ts';

export interface PlanProblem {
  /** In the order of the framework, those in the plan from the start left out. */
  readonly candidates: readonly Candidate[];
  /** What the plan begins with. */
  readonly pinned: readonly Candidate[];
  /** Activities that may still be added. */
  readonly room: number;
  readonly slots: number;
}

export interface Plan {
  readonly chosen: readonly Candidate[];
  readonly value: number;
  /** Every combination was compared or ruled out. */
  readonly exact: boolean;
  /** Points that no plan of that size exceeds. */
  readonly bound: number;
}

/**
 * The activities that together cover the most: exact while the search stays within its nodes; else
 * the best plan that was found, which is at least the greedy one.
 *
 * Greedy keeps 1 - 1/e, about 63 %, of what is possible: the points are monotone and submodular
 * (Nemhauser, Wolsey and Fisher 1978, Mathematical Programming 14).
 */
export function bestPlan({ candidates, pinned, room, slots }: PlanProblem): Plan {
  const start: Coverage = coverageOf(pinned, new Int32Array(slots));
  const useful = undominated(
    candidates.filter((candidate) => gainOf(candidate, start) > 0),
    slots,
  );
  const task = { candidates: useful, start, room: Math.min(room, useful.length) };
  const greedy = greedyPlan(task);
  const found = searchPlan(task, greedy.chosen);
  const chosen = [...pinned, ...found.chosen];
  const value = totalOf(coverageOf(chosen, start));
  return { chosen, value, exact: found.exact, bound: found.exact ? value : greedy.bound };
}
