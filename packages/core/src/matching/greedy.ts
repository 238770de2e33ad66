import { type Candidate, type Coverage, coverageOf, type Task, totalOf } from './coverage.ts';

/** A candidate, and what it would add. */
interface Step {
  readonly candidate: Candidate;
  readonly gain: number;
  /** Places in its slots where it adds something: coverage only grows, so no other will again. */
  readonly open: readonly number[];
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

/** What is left of a step when this much is covered. A bare loop: it runs for each in every round. */
function stepOn({ candidate, open }: Step, coverage: Coverage): Step {
  const { slots, points } = candidate;
  const still: number[] = [];
  let gain = 0;
  for (const index of open) {
    const more = (points[index] as number) - (coverage[slots[index] as number] as number);
    if (more <= 0) continue;
    gain += more;
    still.push(index);
  }
  return { candidate, gain, open: still };
}

const stepOf = (candidate: Candidate): Step => ({
  candidate,
  gain: 0,
  open: candidate.slots.map((_, index) => index),
});

/**
 * No plan reaches more than what is covered and the largest gains on top of it: together with
 * others, none of them adds more than alone.
 */
function limitAt(coverage: Coverage, steps: readonly Step[], room: number): number {
  const gains = new Int32Array(steps.length);
  steps.forEach(({ gain }, index) => {
    gains[index] = gain;
  });
  return totalOf(coverage) + totalOf(gains.sort().subarray(Math.max(0, steps.length - room)));
}

/** Takes one after the other what adds most, until nothing adds anything or there is no room. */
export function grow({ candidates, start, room }: Task, planned: readonly Candidate[]): GreedyPlan {
  const chosen = [...planned];
  let coverage = coverageOf(planned, start);
  let bound = Number.POSITIVE_INFINITY;
  let steps: readonly Step[] = candidates.map(stepOf);
  for (;;) {
    steps = steps.map((step) => stepOn(step, coverage)).filter(({ gain }) => gain > 0);
    bound = Math.min(bound, limitAt(coverage, steps, room));
    if (steps.length === 0 || chosen.length === room) return { chosen, bound };
    const best = steps.reduce((first, step) => (goesFirst(step, first) ? step : first));
    chosen.push(best.candidate);
    coverage = coverageOf([best.candidate], coverage);
  }
}

/** Those without which the plan covers less: later choices may have overtaken earlier ones. */
function withoutIdle(chosen: readonly Candidate[], start: Coverage): readonly Candidate[] {
  const coverage = coverageOf(chosen, start);
  const holders = new Int32Array(start.length);
  const heldBy = ({ slots, points }: Candidate) =>
    slots.filter(
      (slot, index) => points[index] === coverage[slot] && coverage[slot] !== start[slot],
    );
  const held = new Map(chosen.map((candidate) => [candidate, heldBy(candidate)]));
  for (const slot of [...held.values()].flat()) holders[slot] = (holders[slot] ?? 0) + 1;
  const dearestFirst = [...chosen].sort((a, b) => b.effort - a.effort || b.at - a.at);
  for (const candidate of dearestFirst) {
    const slots = held.get(candidate) ?? [];
    if (slots.some((slot) => holders[slot] === 1)) continue;
    held.delete(candidate);
    for (const slot of slots) holders[slot] = (holders[slot] ?? 0) - 1;
  }
  return [...held.keys()];
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
