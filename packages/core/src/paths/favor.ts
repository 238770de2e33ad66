import { record } from '../check.ts';
import { assess } from '../matrix/assess.ts';
import { scale } from '../matrix/scale.ts';
import type { Answers, Assessment, Framework, Level } from '../matrix/types.ts';
import { contextLevels } from './context.ts';
import { criteria as ours } from './criteria.ts';
import { numberOf } from './fields.ts';
import { descending, rounding } from './fit.ts';
import type { PathId } from './framework.ts';
import { frameworkIn } from './options.ts';
import { headline, isTied } from './ranking.ts';
import { phaseSignals } from './readAssessment.ts';
import { type PathTable, readCriteria } from './readCriteria.ts';
import { readStanding } from './readStanding.ts';
import { rankingOf } from './recommend.ts';
import type {
  Context,
  Criteria,
  Favor,
  FavorableChange,
  PathsOptions,
  Recommendation,
} from './types.ts';

type Levels = ReadonlyMap<string, Level | null>;
type Ranking = readonly Recommendation[];
type Measure = FavorableChange['measure'];

/** One answer changed, and what comes of it. */
interface Trial {
  readonly measure: Measure;
  readonly id: string;
  readonly from: Level | null;
  readonly to: Level;
  readonly ranking: Ranking;
}

const answersOf = (levels: Levels): Answers =>
  Object.fromEntries([...levels].map(([id, level]) => [id, { level }]));

/** The threshold that the assessment was made with. */
function consolidationIn(assessment: unknown): number {
  const isShare = (value: number) => value > 0 && value <= 1;
  const given = record(assessment, 'assessment');
  return numberOf(given, 'consolidation', 'assessment', isShare, 'a number above 0, at most 1');
}

/** All changes of a single answer, answer by answer. */
function trialsOf(
  measure: Measure,
  levels: Levels,
  isRead: (id: string) => boolean,
  rankWith: (changed: Levels) => Ranking,
): readonly (readonly Trial[])[] {
  const asked = [...levels].filter(([id]) => isRead(id));
  return asked.map(([id, from]) =>
    scale
      .filter(({ level }) => level !== from)
      .map(({ level: to }) => {
        const ranking = rankWith(new Map([...levels, [id, to]]));
        return { measure, id, from, to, ranking };
      }),
  );
}

/** Questions and phases that the tables read: an answer to another one changes nothing. */
const readBy = (tables: readonly PathTable[]): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ criteria, guards }) => [
      ...criteria.map(({ id }) => id),
      ...guards.map(({ question }) => question),
    ]),
  );

/** The ranking as it is, and after each change of a single answer that something reads. */
function tryAll(assessment: unknown, context: unknown, criteria: unknown, framework: unknown) {
  const { levels, phaseOf } = readStanding(assessment, framework);
  const options = { consolidation: consolidationIn(assessment), framework: framework as Framework };
  const circumstances = contextLevels(context);
  const phasesWith = (changed: Levels) => phaseSignals(assess(answersOf(changed), options));
  const phases = phasesWith(levels);
  const tables = readCriteria(criteria, [...phases.keys()]);
  const read = readBy(tables);
  const isRead = (id: string) => read.has(phaseOf.get(id) ?? id);
  return {
    now: rankingOf(tables, phases, circumstances),
    answers: [
      ...trialsOf('context', circumstances, isRead, (changed) =>
        rankingOf(tables, phases, changed),
      ),
      ...trialsOf('activity', levels, isRead, (changed) =>
        rankingOf(tables, phasesWith(changed), circumstances),
      ),
    ],
  };
}

/** Fit of the best path that another has to pass; 0 when there is none. */
function fitToPass(ranking: Ranking, path: PathId): number {
  const others = ranking.filter((one) => one.path !== path);
  const rivals = others.filter(({ advisable }) => advisable === true);
  return (rivals.length > 0 ? rivals : others)[0]?.fit ?? 0;
}

const resultOf = (ranking: Ranking, path: PathId) => ranking.find((one) => one.path === path);

function standingOf(ranking: Ranking, path: PathId) {
  const fit = resultOf(ranking, path)?.fit ?? 0;
  const rival = fitToPass(ranking, path);
  const margin = fit - rival;
  const leads = headline(ranking) === path && fit > rival && !isTied(fit, rival);
  return { fit, rival, margin, leads };
}

/**
 * Whether the path itself gains: it fits better, or fits no worse and a guard no longer stands in
 * its way. That a rival loses is no gain.
 */
function isGain(now: Ranking, then: Ranking, path: PathId): boolean {
  const [before, after] = [resultOf(now, path), resultOf(then, path)];
  const more = (after?.fit ?? 0) - (before?.fit ?? 0);
  const isFreed = after?.advisable === true && before?.advisable !== true;
  return more > rounding || (isFreed && more > -rounding);
}

/** An open question is counted from 0. */
const stepsOf = ({ from, to }: FavorableChange): number => Math.abs(to - (from ?? 0));

/** Changes that do it: the smallest first. Those that don't: the ones that bring most. */
function byPromise(a: FavorableChange, b: FavorableChange): number {
  const steps = stepsOf(a) - stepsOf(b);
  const margin = descending(a.margin, b.margin);
  if (a.leads !== b.leads) return a.leads ? -1 : 1;
  return a.leads ? steps || margin : margin || steps;
}

/** What each answer can do for the path at its best; nothing where it can do no good. */
function changesFor(path: PathId, now: Ranking, answers: readonly (readonly Trial[])[]) {
  const before = standingOf(now, path).margin;
  return answers
    .flatMap((trials) =>
      trials
        .filter(({ ranking }) => isGain(now, ranking, path))
        .map(({ ranking, ...change }) => ({ ...change, ...standingOf(ranking, path) }))
        .filter(({ leads, margin }) => leads || margin > before + rounding)
        .sort(byPromise)
        .slice(0, 1),
    )
    .sort(byPromise);
}

/**
 * For each path that does not stand first alone: which single answers, changed, would bring it
 * forward. An answer stands for a fact: this tells what the ranking hangs on, not what to tick.
 *
 * Rules SP24-SP26 of SPEC.md.
 *
 * @throws {InputError} for an assessment, context, criteria or options that can't be taken
 */
export function whatWouldFavor(
  assessment: Assessment,
  context: Context,
  criteria: Criteria = ours,
  options: PathsOptions = {},
): Favor[] {
  const { now, answers } = tryAll(assessment, context, criteria, frameworkIn(options));
  return now
    .filter(({ path }) => !standingOf(now, path).leads)
    .map(({ path, fit }) => ({ path, fit, changes: changesFor(path, now, answers) }));
}
