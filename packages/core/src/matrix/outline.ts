import { each, idOf, record } from '../check.ts';

export interface PhaseOutline {
  readonly id: string;
  readonly activities: readonly string[];
}

export interface DimensionOutline {
  readonly id: string;
  readonly phases: readonly PhaseOutline[];
}

/**
 * Checks the structure of a framework, a host's own included, and keeps its ids.
 *
 * Names, version and sources are not read: the rules need none of them.
 */
export function outlineOf(framework: unknown): readonly DimensionOutline[] {
  const taken = new Set<string>();
  const activity = (part: unknown, path: string) => idOf(part, path, taken);
  const phase = (part: unknown, path: string) => ({
    id: idOf(part, path, taken),
    activities: each(record(part, path), 'activities', path, activity),
  });
  const dimension = (part: unknown, path: string) => ({
    id: idOf(part, path, taken),
    phases: each(record(part, path), 'phases', path, phase),
  });
  return each(record(framework, 'framework'), 'dimensions', 'framework', dimension);
}

/** Ids of the activities, in the order of the framework. */
export const activitiesIn = (dimensions: readonly DimensionOutline[]): readonly string[] =>
  dimensions.flatMap(({ phases }) => phases.flatMap(({ activities }) => activities));
