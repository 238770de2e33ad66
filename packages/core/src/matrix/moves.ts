import { type Aim, changesOf, plansFor, tallyAfter } from './plan.ts';
import { type DimensionReading, type PhaseReading, read } from './reading.ts';
import { placeOf } from './standing.ts';
import type { Answers, AssessOptions, Move } from './types.ts';

/** Up: the current phase, unless it is the last. Down: those before it, the nearest first. */
function phasesToCross(
  phases: readonly PhaseReading[],
  current: number,
  { direction }: Aim,
): readonly PhaseReading[] {
  if (direction === 'down') return phases.slice(0, current - 1).reverse();
  return phases.slice(current - 1, -1).slice(0, 1);
}

/** The move as a list of one, or an empty list where the phase can't shift that way. */
function movesOf({ id, phases }: DimensionReading, aim: Aim): readonly Move[] {
  const from = placeOf(phases, aim.consolidation).phase;
  const [best] = phasesToCross(phases, from, aim)
    .flatMap((phase) => plansFor(phase, aim))
    .sort((a, b) => a.chosen.length - b.chosen.length || a.steps - b.steps);
  if (!best) return [];
  const after = phases.map((phase) => (phase === best.phase ? tallyAfter(best, aim) : phase));
  const to = placeOf(after, aim.consolidation).phase;
  return [{ dimension: id, direction: aim.direction, from, to, changes: changesOf(best, aim) }];
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
      ...movesOf(dimension, { direction: 'up', consolidation }),
      ...movesOf(dimension, { direction: 'down', consolidation }),
    ]);
}
