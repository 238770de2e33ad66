import { own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { framework as paper } from '../matrix/framework.ts';
import { activitiesIn, type DimensionOutline, outlineOf } from '../matrix/outline.ts';
import { scale } from '../matrix/scale.ts';
import type { Level } from '../matrix/types.ts';

/** Phases a dimension: what the cells of the paths count. */
const phasesNeeded = 3;

/** The two dimensions that the cells of a path count, in their order. */
const axes = ['digital-service-maturity', 'ecosystem-involvement'] as const;

/** One dimension of the matrix, and where the firm stands on it. */
export interface Axis {
  /** Ids of the activities, phase by phase. */
  readonly phases: readonly (readonly string[])[];
  /** Current phase, from 1; `null` when not assessed. */
  readonly phase: number | null;
}

/** Where a firm stands, as far as a route needs it. */
export interface Standing {
  /** Maturity, then ecosystem. */
  readonly axes: readonly [Axis, Axis];
  readonly levels: ReadonlyMap<string, Level | null>;
  /** The phase of every activity. */
  readonly phaseOf: ReadonlyMap<string, string>;
}

function currentPhase(dimensions: RawRecord, id: string): number | null {
  const path = `assessment.dimensions.${id}`;
  const phase = own(record(own(dimensions, id), path), 'phase');
  const allowed = `a phase from 1 to ${phasesNeeded}, or null`;
  if (phase === null) return null;
  if (typeof phase !== 'number') throw wrongKind(phase, `${path}.phase`, allowed);
  if (Number.isInteger(phase) && phase >= 1 && phase <= phasesNeeded) return phase;
  throw new InputError(`${path}.phase`, 'range', allowed);
}

function readLevel(levels: RawRecord, id: string): Level | null {
  const value = own(levels, id);
  if (value === null) return null;
  const step = scale.find(({ level }) => level === value);
  if (step) return step.level;
  const place = `assessment.levels.${id}`;
  const allowed = 'a level from 0 to 4, or null';
  if (typeof value === 'number') throw new InputError(place, 'range', allowed);
  throw wrongKind(value, place, allowed);
}

/** A host's matrix will do if it has the axes of the paths. */
function axisOf(outline: readonly DimensionOutline[], id: string): DimensionOutline {
  const dimension = outline.find((one) => one.id === id);
  if (dimension?.phases.length === phasesNeeded) return dimension;
  throw new InputError('framework.dimensions', 'missing', `${id}, of ${phasesNeeded} phases`);
}

/**
 * Reads an assessment for its place and levels.
 *
 * @throws {InputError} for an assessment or framework that can't be taken
 */
export function readStanding(assessment: unknown, framework: unknown = paper): Standing {
  const given = record(assessment, 'assessment');
  const dimensions = record(own(given, 'dimensions'), 'assessment.dimensions');
  const levels = record(own(given, 'levels'), 'assessment.levels');
  const outline = outlineOf(framework);
  const axis = (id: string): Axis => ({
    phases: axisOf(outline, id).phases.map(({ activities }) => activities),
    phase: currentPhase(dimensions, id),
  });
  return {
    axes: [axis(axes[0]), axis(axes[1])],
    phaseOf: new Map(
      outline
        .flatMap(({ phases }) => phases)
        .flatMap(({ id, activities }) => activities.map((activity) => [activity, id] as const)),
    ),
    levels: new Map(activitiesIn(outline).map((id) => [id, readLevel(levels, id)])),
  };
}
