import { isOpen, type PhaseReading, read } from './reading.ts';
import { scale } from './scale.ts';
import { type Counts, rangeOf } from './standing.ts';
import type { Answers, AssessOptions } from './types.ts';

/** Sums that differ by less are the same but for the rounding of fractions. */
const tie = 1e-9;

function widthOf(phases: readonly Counts[], consolidation: number): number {
  const [least, greatest] = rangeOf(phases, consolidation);
  return greatest.coordinate - least.coordinate;
}

const answeredBy = (level: number, phase: Counts): Counts => ({
  points: phase.points + level,
  answered: phase.answered + 1,
  total: phase.total,
});

/** Widest interval of the dimension that an answer in the phase can leave. */
function worstWidth(phases: readonly Counts[], asked: number, consolidation: number): number {
  const widths = scale.map(({ level }) =>
    widthOf(
      phases.map((phase, index) => (index === asked ? answeredBy(level, phase) : phase)),
      consolidation,
    ),
  );
  return Math.max(...widths);
}

/**
 * Ids of the open activities, the most informative question first: the one whose answer leaves the
 * least uncertainty in the worst case.
 *
 * Uncertainty is the width of the intervals, summed over the dimensions. Open activities of one
 * phase are alike, so that one trial a phase will do. Rules MX15 and MX16 of SPEC.md.
 *
 * @throws {InputError} for answers or options that can't be taken
 */
export function nextQuestions(answers: Answers, options?: AssessOptions): string[] {
  const { dimensions, consolidation } = read(answers, options);
  const widths = dimensions.map(({ phases }) => widthOf(phases, consolidation));
  const sumWith = (asked: number, width: number) =>
    widths.reduce((sum, other, index) => sum + (index === asked ? width : other), 0);
  const trialsOf = (phases: readonly PhaseReading[], dimension: number) =>
    phases.map((phase, index) => ({
      open: phase.items.filter(isOpen),
      index,
      worst: Math.round(sumWith(dimension, worstWidth(phases, index, consolidation)) / tie),
    }));
  return dimensions
    .flatMap(({ phases }, dimension) => trialsOf(phases, dimension))
    .sort((a, b) => a.worst - b.worst || a.index - b.index)
    .flatMap(({ open }) => open.map(({ id }) => id));
}
