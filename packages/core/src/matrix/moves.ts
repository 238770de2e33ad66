import { type DimensionReading, type Item, isOpen, type PhaseReading, read } from './reading.ts';
import { placeOf, pointsNeeded } from './standing.ts';
import type { Answers, AssessOptions, Change, Level, Move } from './types.ts';

type Direction = Move['direction'];

/** One step from each level. The ends stay where they are; nobody asks to go beyond them. */
const step = { up: [1, 2, 3, 4, 4], down: [0, 0, 1, 2, 3] } as const;

/** Answers to change in one phase, and the level steps to share out among them. */
interface Plan {
  readonly phase: PhaseReading;
  readonly chosen: readonly Item[];
  readonly steps: number;
}

/** Steps that a level can still take; an open question starts from 0. */
function roomOf(level: Level | null, direction: Direction): number {
  const steps = level ?? 0;
  return direction === 'up' ? 4 - steps : steps;
}

/** Level steps that consolidate the phase (up) or undo that (down) with so many answers in it. */
function stepsFor(
  { points }: PhaseReading,
  answered: number,
  direction: Direction,
  consolidation: number,
): number {
  const needed = pointsNeeded(answered, consolidation);
  return Math.max(0, direction === 'up' ? needed - points : points - needed + 1);
}

/**
 * The fewest changes that will do when the first `opened` open questions get an answer; `null` when
 * none will.
 *
 * Every question answered raises the points needed, so their number is tried out. Given that number
 * the steps are fixed, and taking the known activities with the most room first needs the fewest.
 */
function planWith(
  phase: PhaseReading,
  opened: number,
  direction: Direction,
  consolidation: number,
): Plan | null {
  const steps = stepsFor(phase, phase.answered + opened, direction, consolidation);
  const room = ({ level }: Item) => roomOf(level, direction);
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

function plansFor(phase: PhaseReading, direction: Direction, consolidation: number): Plan[] {
  const counts = Array.from({ length: phase.total - phase.answered + 1 }, (_, opened) => opened);
  return counts.flatMap((opened) => planWith(phase, opened, direction, consolidation) ?? []);
}

/** Takes one step where there is the most room, so that no level goes further than it must. */
function takeStep(changes: readonly Change[], direction: Direction): readonly Change[] {
  const rooms = changes.map(({ to }) => roomOf(to, direction));
  const most = rooms.indexOf(Math.max(...rooms));
  return changes.map((change, index) =>
    index === most ? { ...change, to: step[direction][change.to] } : change,
  );
}

function changesOf({ phase, chosen, steps }: Plan, direction: Direction): readonly Change[] {
  let changes: readonly Change[] = phase.items
    .filter((item) => chosen.includes(item))
    .map(({ id, level }) => ({ activity: id, from: level, to: level ?? 0 }));
  for (let left = steps; left > 0; left -= 1) changes = takeStep(changes, direction);
  return changes;
}

/** Up: the current phase, unless it is the last. Down: those before it, the nearest first. */
function phasesToCross(
  phases: readonly PhaseReading[],
  current: number,
  direction: Direction,
): readonly PhaseReading[] {
  if (direction === 'down') return phases.slice(0, current - 1).reverse();
  return phases.slice(current - 1, -1).slice(0, 1);
}

function phaseAfter(
  phases: readonly PhaseReading[],
  { phase, chosen, steps }: Plan,
  direction: Direction,
  consolidation: number,
): number {
  const changed = {
    points: phase.points + (direction === 'up' ? steps : -steps),
    answered: phase.answered + chosen.filter(isOpen).length,
  };
  const after = phases.map((other) => (other === phase ? changed : other));
  return placeOf(after, consolidation).phase;
}

function moveOf(
  { id, phases }: DimensionReading,
  direction: Direction,
  consolidation: number,
): readonly Move[] {
  const from = placeOf(phases, consolidation).phase;
  const [best] = phasesToCross(phases, from, direction)
    .flatMap((phase) => plansFor(phase, direction, consolidation))
    .sort((a, b) => a.chosen.length - b.chosen.length || a.steps - b.steps);
  if (!best) return [];
  const to = phaseAfter(phases, best, direction, consolidation);
  return [{ dimension: id, direction, from, to, changes: changesOf(best, direction) }];
}

/**
 * For each dimension the fewest answer changes that shift its current phase, up and down.
 *
 * Up tells what to work on, down how firm the result is. A dimension whose first phase has no answer
 * has no move. Rules MX17-MX20 of SPEC.md.
 *
 * @throws {InputError} for answers or options that can't be taken
 */
export function smallestMoves(answers: Answers, options?: AssessOptions): Move[] {
  const { dimensions, consolidation } = read(answers, options);
  return dimensions
    .filter(({ phases }) => phases[0]?.answered)
    .flatMap((dimension) => [
      ...moveOf(dimension, 'up', consolidation),
      ...moveOf(dimension, 'down', consolidation),
    ]);
}
