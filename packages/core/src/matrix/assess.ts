import { type DimensionReading, isOpen, type PhaseReading, read } from './reading.ts';
import { completedAt, placeOf, pointsNeeded, progressOf, rangeOf, top } from './standing.ts';
import type { Answers, Assessment, AssessOptions, DimensionResult, PhaseResult } from './types.ts';

function assessPhase(phase: PhaseReading, consolidation: number, ahead: boolean): PhaseResult {
  const needed = pointsNeeded(phase.total, consolidation);
  const sure = phase.points >= needed;
  const possible = completedAt(top, phase).points >= needed;
  return {
    id: phase.id,
    progress: progressOf(phase),
    consolidated: sure || (possible && 'open'),
    missing: Math.max(0, needed - phase.points),
    missingSoFar: Math.max(0, pointsNeeded(phase.answered, consolidation) - phase.points),
    answered: phase.answered,
    total: phase.total,
    aheadOfSequence: ahead && phase.points > 0,
  };
}

function assessDimension({ phases }: DimensionReading, consolidation: number): DimensionResult {
  const [least, greatest] = rangeOf(phases, consolidation);
  const place = phases[0]?.answered ? placeOf(phases, consolidation) : null;
  const current = place?.phase ?? 1;
  return {
    phase: place?.phase ?? null,
    coordinate: place?.coordinate ?? null,
    interval: [least.coordinate, greatest.coordinate],
    provisional: least.phase !== greatest.phase,
    phases: phases.map((phase, index) => assessPhase(phase, consolidation, index >= current)),
  };
}

/**
 * Places a company on every dimension of the framework.
 *
 * The scoring is this toolkit's; the paper gives the phases and their sequence (sections 4.1, 4.2
 * and 6.2). Rules MX3-MX14 of SPEC.md.
 *
 * @throws {InputError} for answers or options that can't be taken
 */
export function assess(answers: Answers, options?: AssessOptions): Assessment {
  const { dimensions, consolidation } = read(answers, options);
  const items = dimensions.flatMap(({ phases }) => phases.flatMap((phase) => phase.items));
  return {
    dimensions: Object.fromEntries(
      dimensions.map((dimension) => [dimension.id, assessDimension(dimension, consolidation)]),
    ),
    levels: Object.fromEntries(items.map(({ id, level }) => [id, level])),
    answered: items.filter((item) => !isOpen(item)).length,
    total: items.length,
    consolidation,
  };
}
