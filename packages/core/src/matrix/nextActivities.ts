import { type Item, isOpen, type PhaseReading, read } from './reading.ts';
import { isConsolidated, top } from './standing.ts';
import type { Answers, AssessOptions, Level, NextActivity } from './types.ts';

interface Candidate extends NextActivity {
  /** Place of its phase in its dimension, from 0. */
  readonly place: number;
}

/** Known activities that can still rise. An open one is a question and no advice. */
const canRise = (item: Item): boolean => !isOpen(item) && item.level !== top;

function candidatesOf(
  { id, items }: PhaseReading,
  dimension: string,
  place: number,
): readonly Candidate[] {
  return items.filter(canRise).map((item) => ({
    activity: item.id,
    dimension,
    phase: id,
    level: item.level as Level,
    place,
  }));
}

/**
 * Activities to work on, the best next one first: the earliest phase that is not consolidated, in
 * it the lowest level, then the order of the framework.
 *
 * Rules MX28 and MX29 of SPEC.md.
 *
 * @throws {InputError} for answers or options that can't be taken
 */
export function nextActivities(answers: Answers, options?: AssessOptions): NextActivity[] {
  const { dimensions, consolidation } = read(answers, options);
  return dimensions
    .flatMap(({ id, phases }) =>
      phases.flatMap((phase, place) =>
        isConsolidated(phase, consolidation) ? [] : candidatesOf(phase, id, place),
      ),
    )
    .sort((a, b) => a.place - b.place || a.level - b.level)
    .map(({ place, ...activity }) => activity);
}
