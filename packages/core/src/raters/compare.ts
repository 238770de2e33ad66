import { onlyKeys, own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { activityIds } from '../matrix/activityIds.ts';
import { readAnswer } from '../matrix/answers.ts';
import type { Answers, Framework, Level } from '../matrix/types.ts';
import type { CompareOptions, QuestionSpread, RatersComparison } from './types.ts';
import { AGENDA } from './weights.ts';

type Levels = ReadonlyMap<string, Level | null>;
type Raters = readonly (readonly [rater: string, levels: Levels])[];

const KEYS = ['framework', 'gap', 'max'];

function readRaters(value: unknown, ids: ReadonlySet<string>): Raters {
  const raters = record(value, 'raters');
  return Object.keys(raters)
    .sort()
    .map((rater) => {
      const path = `raters.${rater}`;
      const answers = record(raters[rater], path);
      onlyKeys(answers, path, ids, 'an activity id of the framework');
      const levels = Object.keys(answers).map((id): [string, Level | null] => [
        id,
        readAnswer(answers[id], `${path}.${id}`),
      ]);
      return [rater, new Map(levels)] as const;
    });
}

function wholeIn(options: RawRecord, key: 'gap' | 'max', most: number): number {
  const value = own(options, key);
  const allowed = `a whole number from 1${most === Infinity ? '' : ` to ${most}`}`;
  if (value === undefined) return AGENDA[key];
  if (typeof value !== 'number') throw wrongKind(value, `options.${key}`, allowed);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new InputError(`options.${key}`, 'range', allowed);
}

/** Mean of the differences between any two of them. */
function distanceOf(levels: readonly number[]): number {
  const pairs = levels.flatMap((a, index) => levels.slice(index + 1).map((b) => Math.abs(a - b)));
  return pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
}

function spreadOf(activity: string, raters: Raters): QuestionSpread {
  const all = raters.map(([rater, levels]) => [rater, levels.get(activity) ?? null] as const);
  const known = all.flatMap(([, level]) => (level === null ? [] : level)).sort();
  const [low = null, high = null] = [known[0], known[known.length - 1]];
  const isShared = low !== null && high !== null && known.length > 1;
  return {
    activity,
    levels: Object.fromEntries(all),
    ...{ low, high },
    spread: isShared ? high - low : null,
    distance: isShared ? distanceOf(known) : null,
  };
}

const widestFirst = (a: QuestionSpread, b: QuestionSpread): number =>
  (b.spread ?? 0) - (a.spread ?? 0) || (b.distance ?? 0) - (a.distance ?? 0);

/**
 * How far apart several people of one company are, question by question, and what they should talk
 * about first. Nobody's answer is taken for the right one. Rules RA1-RA8 of SPEC.md.
 *
 * @throws {InputError} for raters, answers or options that can't be taken
 */
export function compare(
  raters: Readonly<Record<string, Answers>>,
  options: CompareOptions = {},
): RatersComparison {
  const given = record(options, 'options');
  onlyKeys(given, 'options', new Set(KEYS), KEYS.join(', '));
  const [gap, max] = [wholeIn(given, 'gap', 4), wholeIn(given, 'max', Infinity)];
  const ids = activityIds(own(given, 'framework') as Framework | undefined);
  const answering = readRaters(raters, new Set(ids)).filter(([, levels]) =>
    [...levels.values()].some((level) => level !== null),
  );
  const questions = ids.map((id) => spreadOf(id, answering));
  const apart = questions.filter(({ spread }) => spread !== null && spread >= gap);
  return {
    raters: answering.map(([rater]) => rater),
    questions,
    agenda: apart.sort(widestFirst).slice(0, max),
    shared: questions.filter(({ spread }) => spread !== null).length,
  };
}
