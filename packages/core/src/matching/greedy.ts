import {
  type Candidate,
  type Coverage,
  coverageOf,
  gainOf,
  type Task,
  totalOf,
} from './coverage.ts';

/** A candidate, and what it would add. */
interface Step {
  readonly candidate: Candidate;
  readonly gain: number;
}

export interface GreedyPlan {
  readonly chosen: readonly Candidate[];
  /** Points that no plan of that size exceeds. */
  readonly bound: number;
}

/** What adds most goes first, then the least effort, then the order of the framework. */
const goesFirst = (a: Step, b: Step): boolean =>
  a.gain !== b.gain
    ? a.gain > b.gain
    : a.candidate.effort !== b.candidate.effort
      ? a.candidate.effort < b.candidate.effort
      : a.candidate.at < b.candidate.at;

const stepsFrom = (candidates: readonly Candidate[], coverage: Coverage): readonly Step[] =>
  candidates
    .map((candidate) => ({ candidate, gain: gainOf(candidate, coverage) }))
    .filter(({ gain }) => gain > 0);

/**
 * No plan reaches more than what is covered and the largest gains on top of it: together with
 * others, none of them adds more than alone.
 */
function limitAt(coverage: Coverage, steps: readonly Step[], room: number): number {
  const largestLast = Int32Array.from(steps, ({ gain }) => gain).sort();
  return totalOf(coverage) + totalOf(largestLast.slice(Math.max(0, steps.length - room)));
}

/** Takes one after the other what adds most, until nothing adds anything or there is no room. */
function grow({ candidates, start, room }: Task, planned: readonly Candidate[]): GreedyPlan {
  const chosen = [...planned];
  let coverage = coverageOf(planned, start);
  let bound = Number.POSITIVE_INFINITY;
  let left = candidates;
  for (;;) {
    const steps = stepsFrom(left, coverage);
    bound = Math.min(bound, limitAt(coverage, steps, room));
    if (steps.length === 0 || chosen.length === room) return { chosen, bound };
    const best = steps.reduce((first, step) => (goesFirst(step, first) ? step : first));
    chosen.push(best.candidate);
    coverage = coverageOf([best.candidate], coverage);
    left = steps.map(({ candidate }) => candidate);
  }
}

/** Those without which the plan covers less: later choices may have overtaken earlier ones. */
function withoutIdle(chosen: readonly Candidate[], start: Coverage): readonly Candidate[] {
  const dearestFirst = [...chosen].sort((a, b) => b.effort - a.effort || b.at - a.at);
  return dearestFirst.reduce((kept, candidate) => {
    const others = kept.filter((other) => other !== candidate);
    return gainOf(candidate, coverageOf(others, start)) === 0 ? others : kept;
  }, chosen);
}

/** The greedy plan; what it made idle gives its room to what still adds something. */
export function greedyPlan(task: Task): GreedyPlan {
  let grown = grow(task, []);
  for (;;) {
    const chosen = withoutIdle(grown.chosen, task.start);
    if (chosen.length === grown.chosen.length) return grown;
    const again = grow(task, chosen);
    grown = { chosen: again.chosen, bound: Math.min(grown.bound, again.bound) };
  }
}
