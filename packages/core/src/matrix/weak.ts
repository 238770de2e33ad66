import type { Assessment } from './types.ts';

/** A phase with an answer that is not consolidated. */
export interface WeakPhase {
  readonly dimension: string;
  readonly phase: string;
}

/** Phases with an answer that are not consolidated; on each dimension the one to consolidate first comes first. */
export const weakPhases = ({ dimensions }: Assessment): readonly WeakPhase[] =>
  Object.entries(dimensions).flatMap(([dimension, { phases }]) =>
    phases
      .filter(({ consolidated, answered }) => consolidated !== true && answered > 0)
      .map(({ id }) => ({ dimension, phase: id })),
  );
