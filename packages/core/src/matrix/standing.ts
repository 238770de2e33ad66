/** What counts of a phase: its points, the sum of known levels, and how many activities gave them. */
export interface Tally {
  readonly points: number;
  readonly answered: number;
}

/** A tally, and how many activities the phase has in all. */
export interface Counts extends Tally {
  readonly total: number;
}

export interface Place {
  /** 1 to the number of phases. */
  readonly phase: number;
  /** 0 to the number of phases. */
  readonly coordinate: number;
}

/** Points of an activity at the highest level. */
export const top = 4;

/** Forgives the rounding of fractions: 0.1 + 0.2 of 20 points are 6, not 6.000000000000001. */
const rounding = 1e-9;

/**
 * Fewest points that consolidate so many answered activities.
 *
 * At least one: a phase without points, or without an answer, is never consolidated.
 */
export function pointsNeeded(answered: number, consolidation: number): number {
  return Math.max(1, Math.ceil((consolidation - rounding) * top * answered));
}

/** Whether the known answers consolidate the phase; open ones may still undo that. */
export function isConsolidated({ points, answered }: Tally, consolidation: number): boolean {
  return points >= pointsNeeded(answered, consolidation);
}

/** Share of the points within reach, 0 to 1; `null` while nothing is answered. */
export function progressOf({ points, answered }: Tally): number | null {
  return answered === 0 ? null : points / (top * answered);
}

/** Place on the axis: the first phase that is not consolidated, and how far it has come. */
export function placeOf(phases: readonly Tally[], consolidation: number): Place {
  const passed = phases.findIndex((phase) => !isConsolidated(phase, consolidation));
  const current = phases[passed];
  if (!current) return { phase: phases.length, coordinate: phases.length };
  const part = (progressOf(current) ?? 0) / consolidation;
  return { phase: passed + 1, coordinate: passed + part };
}

/** The phase as it would be with every open question answered by one level. */
export function completedAt(level: number, { points, answered, total }: Counts): Tally {
  return { points: points + level * (total - answered), answered: total };
}

/** The least and the greatest place that the open questions allow. */
export function rangeOf(phases: readonly Counts[], consolidation: number): readonly [Place, Place] {
  const at = (level: number) =>
    placeOf(
      phases.map((phase) => completedAt(level, phase)),
      consolidation,
    );
  return [at(0), at(top)];
}
