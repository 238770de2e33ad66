import { type Item, isOpen, type PhaseReading } from './reading.ts';
import { pointsNeeded, type Tally, top } from './standing.ts';
import type { Change, Level, Move } from './types.ts';

/** Which way to cross a phase: up, to consolidate it; down, to undo that. */
export interface Aim {
  readonly direction: Move['direction'];
  readonly consolidation: number;
}

/** Answers of one phase to change, and the level steps to share out among them. */
export interface Plan {
  readonly phase: PhaseReading;
  readonly chosen: readonly Item[];
  readonly steps: number;
}

/** One step from each level. The ends stay where they are; nobody asks to go beyond them. */
const step = { up: [1, 2, 3, 4, 4], down: [0, 0, 1, 2, 3] } as const;

/** Steps that a level can still take; an open question starts from 0. */
function roomOf(level: Level | null, { direction }: Aim): number {
  const steps = level ?? 0;
  return direction === 'up' ? top - steps : steps;
}

/** Level steps that cross the phase when so many of its activities have an answer. */
function stepsFor({ points }: PhaseReading, answered: number, aim: Aim): number {
  const needed = pointsNeeded(answered, aim.consolidation);
  return Math.max(0, aim.direction === 'up' ? needed - points : points - needed + 1);
}

/**
 * The fewest changes that cross the phase when its first `opened` open questions get an answer;
 * `null` when none do.
 *
 * Every question answered raises the points needed, so their number has to be tried out. Given that
 * number the steps are fixed, and known activities with the most room first are the fewest.
 */
function planWith(phase: PhaseReading, opened: number, aim: Aim): Plan | null {
  const steps = stepsFor(phase, phase.answered + opened, aim);
  const room = ({ level }: Item) => roomOf(level, aim);
  const chosen = phase.items.filter(isOpen).slice(0, opened);
  const known = phase.items.filter((item) => !isOpen(item)).sort((a, b) => room(b) - room(a));
  let left = chosen.reduce((rest, item) => rest - room(item), steps);
  for (const item of known) {
    if (left <= 0) break;
    chosen.push(item);
    left -= room(item);
  }
  return left > 0 ? null : { phase, chosen, steps };
}

/** The best plan for every number of open questions answered, fewest first. */
export function plansFor(phase: PhaseReading, aim: Aim): readonly Plan[] {
  const counts = Array.from({ length: phase.total - phase.answered + 1 }, (_, opened) => opened);
  return counts.flatMap((opened) => planWith(phase, opened, aim) ?? []);
}

/** Takes one step where there is the most room, so that no level goes further than it must. */
function takeStep(changes: readonly Change[], aim: Aim): readonly Change[] {
  const rooms = changes.map(({ to }) => roomOf(to, aim));
  const most = rooms.indexOf(Math.max(...rooms));
  return changes.map((change, index) =>
    index === most ? { ...change, to: step[aim.direction][change.to] } : change,
  );
}

/** The changes of a plan, in the order of the framework. */
export function changesOf({ phase, chosen, steps }: Plan, aim: Aim): readonly Change[] {
  let changes: readonly Change[] = phase.items
    .filter((item) => chosen.includes(item))
    .map(({ id, level }) => ({ activity: id, from: level, to: level ?? 0 }));
  for (let left = steps; left > 0; left -= 1) changes = takeStep(changes, aim);
  return changes;
}

/** What counts of the phase once the plan is carried out. */
export function tallyAfter({ phase, chosen, steps }: Plan, { direction }: Aim): Tally {
  return {
    points: phase.points + (direction === 'up' ? steps : -steps),
    answered: phase.answered + chosen.filter(isOpen).length,
  };
}
