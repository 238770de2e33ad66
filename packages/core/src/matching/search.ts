import {
  type Candidate,
  type Coverage,
  coverageOf,
  gainOf,
  type Task,
  totalOf,
} from './coverage.ts';
import { largestFirst } from './largestFirst.ts';

/** How far the search goes: sets that it opens, and challenges, links and bounds looked at in them. */
export const searchLimits: { readonly nodes: number; readonly steps: number } =
  /* @__PURE__ */ Object.freeze({ nodes: 10_000, steps: 120_000 });

export interface Found {
  readonly chosen: readonly Candidate[];
  /** The search came to its end: nothing is better. */
  readonly exact: boolean;
}

/** A set of candidates that the search has opened. */
interface Node {
  readonly chosen: readonly Candidate[];
  readonly coverage: Coverage;
  /** Points that it covers. */
  readonly value: number;
  readonly cost: number;
  /** Candidates from this place on may still be added. */
  readonly from: number;
}

/** What the candidates that are left would add to a node. */
interface Steps {
  /** By the place of the candidate. */
  readonly gains: Int32Array;
  /** Places of those that add something, the largest gain first. */
  readonly order: Int32Array;
}

interface Search extends Task {
  /** What an activity costs: more than the effort of all candidates. */
  readonly activity: number;
  /** What a point is worth: more than all candidates cost. */
  readonly point: number;
  /** Points that all candidates reach together. */
  readonly most: number;
  nodesLeft: number;
  stepsLeft: number;
  /** Points, then fewer activities, then less effort, in one whole number. */
  worth: number;
  best: readonly Candidate[];
}

const worthOf = ({ value, cost }: Node, { point }: Search): number => value * point - cost;

function stepsFrom({ coverage, from }: Node, search: Search): Steps {
  const { candidates } = search;
  const gains = new Int32Array(candidates.length);
  for (let place = from; place < candidates.length; place += 1) {
    const candidate = candidates[place] as Candidate;
    search.stepsLeft -= candidate.slots.length;
    gains[place] = gainOf(candidate, coverage);
  }
  return { gains, order: largestFirst(gains) };
}

/**
 * What the node may be worth at most with candidates from the place on: none adds more than it would
 * alone, and together they never reach more than all do.
 */
function limitFrom(
  place: number,
  { gains, order }: Steps,
  { chosen, value, cost }: Node,
  search: Search,
): number {
  let [reached, added] = [value, chosen.length];
  for (let index = 0; index < order.length; index += 1) {
    if (added === search.room || reached >= search.most) break;
    search.stepsLeft -= 1;
    const next = order[index] as number;
    if (next < place) continue;
    reached += gains[next] as number;
    added += 1;
  }
  const costs = cost + (added - chosen.length) * (search.activity + 1);
  return Math.min(reached, search.most) * search.point - costs;
}

/** Sets are met in the order of the framework; of equal ones the first is kept. */
function explore(node: Node, search: Search): void {
  search.nodesLeft -= 1;
  search.stepsLeft -= node.coverage.length;
  const worth = worthOf(node, search);
  if (worth > search.worth) Object.assign(search, { best: node.chosen, worth });
  if (node.chosen.length === search.room) return;
  const steps = stepsFrom(node, search);
  for (let place = node.from; place < steps.gains.length; place += 1) {
    const gain = steps.gains[place] as number;
    if (gain === 0) continue;
    if (limitFrom(place, steps, node, search) <= search.worth || isSpent(search)) return;
    explore(childOf(node, { place, gain }, search), search);
  }
}

const isSpent = ({ nodesLeft, stepsLeft }: Search): boolean => nodesLeft <= 0 || stepsLeft <= 0;

function childOf(
  { chosen, coverage, value, cost }: Node,
  { place, gain }: { readonly place: number; readonly gain: number },
  { candidates, activity }: Search,
): Node {
  const added = candidates[place] as Candidate;
  return {
    chosen: [...chosen, added],
    coverage: coverageOf([added], coverage),
    value: value + gain,
    cost: cost + activity + added.effort,
    from: place + 1,
  };
}

function searchFor(task: Task): Search {
  const { candidates, start } = task;
  const activity = candidates.reduce((sum, { effort }) => sum + effort, 1);
  return {
    ...task,
    activity,
    point: (candidates.length + 1) * activity,
    most: totalOf(coverageOf(candidates, start)),
    nodesLeft: searchLimits.nodes,
    stepsLeft: searchLimits.steps,
    worth: 0,
    best: [],
  };
}

/** The node of the set `chosen`. */
function nodeOf(chosen: readonly Candidate[], { start, activity }: Search): Node {
  const coverage = coverageOf(chosen, start);
  const cost = chosen.reduce((sum, { effort }) => sum + activity + effort, 0);
  return { chosen, coverage, value: totalOf(coverage), cost, from: 0 };
}

/** The set of candidates that is worth most, by branch and bound. It begins with `first`. */
export function searchPlan(task: Task, first: readonly Candidate[]): Found {
  const search = searchFor(task);
  // One less than it is worth: an equal set that is met before it goes first.
  Object.assign(search, { best: first, worth: worthOf(nodeOf(first, search), search) - 1 });
  explore(nodeOf([], search), search);
  return { chosen: search.best, exact: !isSpent(search) };
}
