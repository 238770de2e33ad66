import type { Assessment, Level } from '../matrix/types.ts';
import { contextLevels } from './context.ts';
import { criteria as ours } from './criteria.ts';
import { fitOf, reasonsOf, supportOf } from './fit.ts';
import { rank } from './ranking.ts';
import { phaseSignals, type Signal } from './readAssessment.ts';
import { type PathTable, readCriteria } from './readCriteria.ts';
import type { Caution, Context, Criteria, Criterion, Guard, Recommendation } from './types.ts';

type Levels = ReadonlyMap<string, Level | null>;
type Phases = ReadonlyMap<string, Signal>;

const open: Signal = { value: null, answered: 0 };
const topLevel = 4;

/** Under this share of the weight a fit is provisional. */
const enough = 0.5;

function signalOf({ measure, id }: Criterion, phases: Phases, levels: Levels): Signal {
  if (measure === 'phase') return phases.get(id) ?? open;
  const level = levels.get(id) ?? null;
  return level === null ? open : { value: level / topLevel, answered: 1 };
}

function guardCautions(guards: readonly Guard[], levels: Levels): readonly Caution[] {
  return guards.flatMap(({ question, atLeast }): readonly Caution[] => {
    const level = levels.get(question) ?? null;
    if (level === null) return [{ id: 'guard-open', question, atLeast }];
    return level < atLeast ? [{ id: 'guard-low', question, level, atLeast }] : [];
  });
}

function advisableAfter(cautions: readonly Caution[]): boolean | null {
  if (cautions.some(({ id }) => id === 'guard-low')) return false;
  return cautions.length > 0 ? null : true;
}

function weigh({ path, criteria, guards }: PathTable, phases: Phases, levels: Levels) {
  const supports = criteria.map((one) => supportOf(one, signalOf(one, phases, levels)));
  const { fit, interval, answered } = fitOf(supports);
  const guarded = guardCautions(guards, levels);
  const provisional = answered < enough;
  return {
    path,
    fit,
    interval,
    provisional,
    reasons: reasonsOf(supports),
    cautions: provisional ? [...guarded, { id: 'provisional', answered } as const] : guarded,
    advisable: advisableAfter(guarded),
  };
}

/** The ranking that checked input gives. */
export const rankingOf = (
  tables: readonly PathTable[],
  phases: Phases,
  levels: Levels,
): Recommendation[] => rank(tables.map((table) => weigh(table, phases, levels)));

/**
 * Ranks the three paths by how well they fit a firm, and tells why.
 *
 * The paths and the circumstances are the paper's (`kolagar-2022`, sections 5, 6.1 and 6.2), which
 * also says that no path is best for everyone. Weights and arithmetic are this toolkit's. Rules
 * SP5-SP15 of SPEC.md.
 *
 * @param assessment what `matrix.assess` gave
 * @param context answers to the context questions
 * @param criteria a host's own in place of this toolkit's
 * @throws {InputError} for an assessment, context or criteria that can't be taken
 */
export function recommend(
  assessment: Assessment,
  context: Context,
  criteria: Criteria = ours,
): Recommendation[] {
  const phases = phaseSignals(assessment);
  const levels = contextLevels(context);
  return rankingOf(readCriteria(criteria, [...phases.keys()]), phases, levels);
}
