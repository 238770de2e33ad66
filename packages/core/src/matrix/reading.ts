import { levelsOf } from './answers.ts';
import { settingsOf } from './options.ts';
import { activitiesIn } from './outline.ts';
import type { Counts } from './standing.ts';
import type { Level } from './types.ts';

/** An activity and its level; `null` while its question is open. */
export interface Item {
  readonly id: string;
  readonly level: Level | null;
}

/** A phase with its answers, and what counts of them. */
export interface PhaseReading extends Counts {
  readonly id: string;
  readonly items: readonly Item[];
}

export interface DimensionReading {
  readonly id: string;
  readonly phases: readonly PhaseReading[];
}

/** The framework with the answers in it, checked: the rules read nothing else. */
export interface Reading {
  readonly consolidation: number;
  readonly dimensions: readonly DimensionReading[];
}

export const isOpen = ({ level }: Item): boolean => level === null;

function phaseReading(id: string, items: readonly Item[]): PhaseReading {
  const known = items.filter((item) => !isOpen(item));
  const points = known.reduce((sum, { level }) => sum + (level ?? 0), 0);
  return { id, items, points, answered: known.length, total: items.length };
}

/**
 * Checks raw input and joins it.
 *
 * @throws {InputError} for answers or options that can't be taken
 */
export function read(answers: unknown, options: unknown = {}): Reading {
  const { consolidation, dimensions } = settingsOf(options);
  const levels = levelsOf(answers, activitiesIn(dimensions));
  const items = (ids: readonly string[]) =>
    ids.map((id) => ({ id, level: levels.get(id) ?? null }));
  return {
    consolidation,
    dimensions: dimensions.map(({ id, phases }) => ({
      id,
      phases: phases.map((phase) => phaseReading(phase.id, items(phase.activities))),
    })),
  };
}
