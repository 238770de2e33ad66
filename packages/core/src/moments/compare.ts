import { activityIds } from '../matrix/activityIds.ts';
import { assess } from '../matrix/assess.ts';
import type { AssessOptions, DimensionResult, Level } from '../matrix/types.ts';
import {
  formerRules,
  type Levels,
  type Rules,
  readRules,
  readTold,
  type ToldReading,
} from './read.ts';
import type {
  AnswerChange,
  CompareOptions,
  Comparison,
  DimensionComparison,
  Place,
  Told,
} from './types.ts';

type Places = Readonly<Record<string, Place>>;

const placeOf = ({ phase, coordinate, interval }: DimensionResult): Place => ({
  phase,
  coordinate,
  interval,
});

/** Places the answers that these rules ask for. */
function placed(levels: Levels, rules: AssessOptions): Places {
  const asked = activityIds(rules.framework).filter((id) => levels.has(id));
  const answers = Object.fromEntries(asked.map((id) => [id, { level: levels.get(id) ?? null }]));
  const { dimensions } = assess(answers, rules);
  return Object.fromEntries(
    Object.entries(dimensions).map(([id, result]) => [id, placeOf(result)]),
  );
}

/** By the rules that the answers were given under; `null` when those are not at hand. */
function placedThen({ levels, version }: ToldReading, rules: Rules): Places | null {
  if (version === rules.version) return placed(levels, rules.inForce);
  const former = formerRules(rules, version);
  return former ? placed(levels, former) : null;
}

/** What was known then, with today's answers to the questions that were open then or are now. */
const filled = (then: Levels, now: Levels, ids: readonly string[]): Levels =>
  new Map(
    ids.map((id): [string, Level | null] => {
      const isKnownTwice = then.get(id) != null && now.get(id) != null;
      return [id, (isKnownTwice ? then : now).get(id) ?? null];
    }),
  );

const way = (from: Place | undefined, to: Place | undefined): number | null => {
  if (from?.coordinate == null || to?.coordinate == null) return null;
  return to.coordinate - from.coordinate;
};

function changesIn(then: Levels, now: Levels, ids: readonly string[]): readonly AnswerChange[] {
  return ids
    .map((activity) => ({
      activity,
      from: then.get(activity) ?? null,
      to: now.get(activity) ?? null,
    }))
    .filter(({ from, to }) => from !== to);
}

const known = (levels: Levels): string[] =>
  [...levels].flatMap(([id, level]) => (level === null ? [] : id));

/**
 * Compares two times, and tells apart what the company did, what it only told, and what the model
 * did: the answers of then are scored again by the rules in force. Rules MO1-MO9 of SPEC.md.
 *
 * @throws {InputError} for answers, versions or options that can't be taken
 */
export function compare(then: Told, now: Told, options: CompareOptions = {}): Comparison {
  const rules = readRules(options);
  const [before, after] = [readTold(then, 'then'), readTold(now, 'now')];
  const ids = activityIds(rules.inForce.framework);
  const told = filled(before.levels, after.levels, ids);
  const [rescored, half, today] = [before.levels, told, after.levels].map((levels) =>
    placed(levels, rules.inForce),
  ) as [Places, Places, Places];
  const original = placedThen(before, rules);
  const dimensionOf = (id: string): DimensionComparison => ({
    before: original?.[id] ?? null,
    rescored: rescored[id] as Place,
    now: today[id] as Place,
    model: way(original?.[id], rescored[id]),
    told: way(rescored[id], half[id]),
    moved: way(half[id], today[id]),
  });
  const asked = new Set(ids);
  const answered = new Set([...known(before.levels), ...known(after.levels)]);
  return {
    rules: before.version === rules.version ? 'same' : original ? 'changed' : 'unknown',
    dimensions: Object.fromEntries(Object.keys(today).map((id) => [id, dimensionOf(id)])),
    changes: changesIn(before.levels, after.levels, ids),
    dropped: [...answered].filter((id) => !asked.has(id)).sort(),
  };
}
