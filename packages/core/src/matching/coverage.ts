/** An activity as the search for a plan sees it. */
export interface Candidate {
  /** Place in the framework: the earlier one wins a tie. */
  readonly at: number;
  /** Effort in steps, from 1. */
  readonly effort: number;
  /** Numbers of the chosen challenges that it covers, and its points for each of them. */
  readonly slots: readonly number[];
  readonly points: readonly number[];
}

/** The best points so far of every chosen challenge. Never changed in place. */
export type Coverage = Int32Array;

/** Activities to choose from, on top of what is covered already. */
export interface Task {
  readonly candidates: readonly Candidate[];
  readonly start: Coverage;
  /** How many may be chosen. */
  readonly room: number;
}

/** What the candidate would add to the coverage. The search spends its time here: a bare loop. */
export function gainOf({ slots, points }: Candidate, coverage: Coverage): number {
  let gain = 0;
  for (let index = 0; index < slots.length; index += 1) {
    const more = (points[index] as number) - (coverage[slots[index] as number] as number);
    if (more > 0) gain += more;
  }
  return gain;
}

/** What the candidates cover on top of the start. */
export function coverageOf(candidates: readonly Candidate[], start: Coverage): Coverage {
  const coverage = start.slice();
  for (const { slots, points } of candidates) {
    for (let index = 0; index < slots.length; index += 1) {
      const [slot, more] = [slots[index] as number, points[index] as number];
      if (more > (coverage[slot] as number)) coverage[slot] = more;
    }
  }
  return coverage;
}

export function totalOf(coverage: Coverage): number {
  let total = 0;
  for (const points of coverage) total += points;
  return total;
}
