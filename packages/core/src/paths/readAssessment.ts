import { each, own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { numberOf } from './fields.ts';

/** How much there is of something, as far as it is known. */
export interface Signal {
  /** In [0, 1]; `null` while nothing is answered. */
  readonly value: number | null;
  /** Share of its questions that are answered, in [0, 1]. */
  readonly answered: number;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Progress is there exactly when something is answered. */
function progressIn(phase: RawRecord, path: string, answered: number): number | null {
  const value = own(phase, 'progress');
  const allowed = answered > 0 ? 'a number from 0 to 1' : 'null, as nothing is answered';
  if (value === null && answered === 0) return null;
  if (typeof value !== 'number') throw wrongKind(value, `${path}.progress`, allowed);
  if (answered > 0 && value >= 0 && value <= 1) return value;
  throw new InputError(`${path}.progress`, 'range', allowed);
}

function readPhase(value: unknown, path: string): readonly [id: string, signal: Signal] {
  const phase = record(value, path);
  const id = own(phase, 'id');
  if (typeof id !== 'string') throw wrongKind(id, `${path}.id`, 'the id of a phase');
  const total = numberOf(
    phase,
    'total',
    path,
    (count) => isCount(count) && count > 0,
    'a whole number above 0',
  );
  const answered = numberOf(
    phase,
    'answered',
    path,
    (count) => isCount(count) && count <= total,
    'a whole number, at most total',
  );
  return [id, { value: progressIn(phase, path, answered), answered: answered / total }];
}

/**
 * Signals of all phases of an assessment by their ids: dimensions by id, as the order of keys must
 * not count, each with its phases in their order. Nothing else of it is read.
 */
export function phaseSignals(assessment: unknown): ReadonlyMap<string, Signal> {
  const given = record(assessment, 'assessment');
  const dimensions = record(own(given, 'dimensions'), 'assessment.dimensions');
  const byId = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  const phases = byId.flatMap(([id, dimension]) => {
    const path = `assessment.dimensions.${id}`;
    return each(record(dimension, path), 'phases', path, readPhase);
  });
  return new Map(phases);
}
