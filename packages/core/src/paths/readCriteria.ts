import { each, oneOf, onlyKeys, own, type RawRecord, record } from '../check.ts';
import { InputError } from '../errors.ts';
import type { Level } from '../matrix/types.ts';
import { type ContextId, contextIds } from './context.ts';
import { numberOf } from './fields.ts';
import { framework, type PathId } from './framework.ts';
import type { Criterion, Guard } from './types.ts';

/** The criteria of one path, checked. */
export interface PathTable {
  readonly path: PathId;
  readonly criteria: readonly Criterion[];
  readonly guards: readonly Guard[];
}

const heaviest = 1000;
const topLevel = 4;

const measures = /* @__PURE__ */ new Set<Criterion['measure']>(['context', 'phase']);
const directions = /* @__PURE__ */ new Set<Criterion['counts']>(['for', 'against']);
const questions: ReadonlySet<ContextId> = /* @__PURE__ */ new Set(contextIds);

/** A host's list may be left out, or have nothing in it. */
function eachIfAny<T>(
  owner: RawRecord,
  key: string,
  path: string,
  read: (item: unknown, path: string) => T,
): readonly T[] {
  const value = own(owner, key);
  const isNone = value === undefined || (Array.isArray(value) && value.length === 0);
  return isNone ? [] : each(owner, key, path, read);
}

const keyOf = ({ measure, id }: Criterion): string => `${measure} ${id}`;

/** Refuses what the path has already: no answer counts twice for it. */
function takeOnce(taken: Set<string>, id: string, place: string): void {
  if (taken.has(id)) throw new InputError(place, 'range', 'one that the path does not have yet');
  taken.add(id);
}

function readCriterion(value: unknown, path: string, phases: ReadonlySet<string>): Criterion {
  const given = record(value, path);
  const keys = ['measure', 'id', 'counts', 'weight', 'source'];
  onlyKeys(given, path, new Set(keys), keys.join(', '));
  const measure = oneOf(given, 'measure', path, measures);
  return {
    measure,
    id:
      measure === 'context'
        ? oneOf(given, 'id', path, questions, 'a context question')
        : oneOf(given, 'id', path, phases, 'a phase of the assessment'),
    counts: oneOf(given, 'counts', path, directions),
    weight: numberOf(
      given,
      'weight',
      path,
      (weight) => weight > 0 && weight <= heaviest,
      'a number above 0, at most 1000',
    ),
  };
}

function readGuard(value: unknown, path: string): Guard {
  const given = record(value, path);
  onlyKeys(given, path, new Set(['question', 'atLeast']), 'question, atLeast');
  const isLevel = (level: number) => Number.isInteger(level) && level >= 1 && level <= topLevel;
  return {
    question: oneOf(given, 'question', path, questions, 'a context question'),
    atLeast: numberOf(given, 'atLeast', path, isLevel, 'a level from 1 to 4') as Level,
  };
}

/**
 * In the order in which questions are asked, and then phases reached. What is summed, told, or tied
 * goes by this order, so that the table's own has no hand in it.
 */
function inOrder<T>(rows: readonly T[], idOf: (row: T) => string, ids: readonly string[]) {
  return [...rows].sort((a, b) => ids.indexOf(idOf(a)) - ids.indexOf(idOf(b)));
}

function readPath(value: unknown, place: string, phases: readonly string[]) {
  const given = record(value, place);
  onlyKeys(given, place, new Set(['criteria', 'guards']), 'criteria, guards');
  const known = new Set(phases);
  const counted = new Set<string>();
  const guarded = new Set<string>();
  const order = [...contextIds.map((id) => `context ${id}`), ...phases.map((id) => `phase ${id}`)];
  const criteria = each(given, 'criteria', place, (item, path) => {
    const criterion = readCriterion(item, path, known);
    takeOnce(counted, keyOf(criterion), `${path}.id`);
    return criterion;
  });
  const guards = eachIfAny(given, 'guards', place, (item, path) => {
    const guard = readGuard(item, path);
    takeOnce(guarded, guard.question, `${path}.question`);
    return guard;
  });
  return {
    criteria: inOrder(criteria, keyOf, order),
    guards: inOrder(guards, ({ question }) => question, contextIds),
  };
}

/** Reads a table of criteria, a host's own included, in the order of the framework's paths. */
export function readCriteria(value: unknown, phases: readonly string[]): readonly PathTable[] {
  const given = record(value, 'criteria');
  const ids = framework.paths.map(({ id }) => id);
  onlyKeys(given, 'criteria', new Set(ids), ids.join(', '));
  return ids.map((path) => ({ path, ...readPath(own(given, path), `criteria.${path}`, phases) }));
}
