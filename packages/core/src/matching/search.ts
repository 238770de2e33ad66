import {
  type Candidate,
  type Coverage,
  coverageOf,
  gainOf,
  type Task,
  totalOf,
} from './coverage.ts';

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

/** What one candidate would add to a node. */
interface Step {
  readonly place: number;
  readonly gain: number;
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

function nodeOf(
  chosen: readonly Candidate[],
  coverage: Coverage,
  from: number,
  search: Search,
): Node {
  const cost = chosen.reduce((sum, { effort }) => sum + search.activity + effort, 0);
  return { chosen, coverage, value: totalOf(coverage), cost, from };
}

const worthOf = ({ value, cost }: Node, { point }: Search): number => value * point - cost;

/** What each candidate that is left would add to the node, in the order of the framework. */
function stepsFrom({ coverage, from }: Node, search: Search): readonly Step[] {
  const steps: Step[] = [];
  search.candidates.forEach((candidate, place) => {
    if (place < from) return;
    search.stepsLeft -= candidate.slots.length;
    const gain = gainOf(candidate, coverage);
    if (gain > 0) steps.push({ place, gain });
  });
  return steps;
}

/**
 * What the node may be worth at most with candidates from the place on: none adds more than it would
 * alone, and together they never reach more than all do.
 */
function limitFrom(
  place: number,
  largestFirst: readonly Step[],
  { chosen, value, cost }: Node,
  search: Search,
): number {
  let [reached, added] = [value, chosen.length];
  for (const step of largestFirst) {
    if (added === search.room || reached >= search.most) break;
    search.stepsLeft -= 1;
    if (step.place < place) continue;
    reached += step.gain;
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
  const largestFirst = [...steps].sort((a, b) => b.gain - a.gain);
  for (const { place } of steps) {
    if (limitFrom(place, largestFirst, node, search) <= search.worth || isSpent(search)) return;
    explore(childOf(node, place, search), search);
  }
}

const isSpent = ({ nodesLeft, stepsLeft }: Search): boolean => nodesLeft <= 0 || stepsLeft <= 0;

function childOf({ chosen, coverage }: Node, place: number, search: Search): Node {
  const added = search.candidates.slice(place, place + 1);
  return nodeOf([...chosen, ...added], coverageOf(added, coverage), place + 1, search);
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

/** The set of candidates that is worth most, by branch and bound. It begins with `first`. */
export function searchPlan(task: Task, first: readonly Candidate[]): Found {
  const search = searchFor(task);
  const beginning = nodeOf(first, coverageOf(first, task.start), 0, search);
  // One less than it is worth: an equal set that is met before it goes first.
  Object.assign(search, { best: first, worth: worthOf(beginning, search) - 1 });
  explore(nodeOf([], task.start, 0, search), search);
  return { chosen: search.best, exact: !isSpent(search) };
}
