import { deepFreeze } from '../freeze.ts';
import type { Assessment, PhaseId as MatrixPhaseId } from '../matrix/index.ts';
import { weakPhases } from '../matrix/weak.ts';
import type { ActivityId } from './types.ts';

type Worked = Extract<MatrixPhaseId, `ecosystem-${string}`>;

/**
 * Co-created activities that work on a phase of ecosystem involvement, one of each route. No paper
 * draws these lines: they are this toolkit's synthesis, and the interface must say so.
 */
export const activitiesOfPhase: Readonly<Record<Worked, readonly [ActivityId, ActivityId]>> =
  /* @__PURE__ */ deepFreeze({
    'ecosystem-knowledge-synergy': ['co-analyzing', 'co-building'],
    'ecosystem-integration': ['co-sharing', 'co-committing'],
    'ecosystem-value-co-creation': ['co-problem-solving', 'co-developing'],
  } as const);

/** A phase of the internationalization matrix that is weak, and what works on it. */
export interface WeakPhaseActivities {
  readonly phase: Worked;
  readonly activities: readonly ActivityId[];
}

const isWorked = (phase: string): phase is Worked => Object.hasOwn(activitiesOfPhase, phase);

/** Weak phases that the journey works on, the one to consolidate first on top. Rule EC40 of SPEC.md. */
export const activitiesFor = (assessment: Assessment): readonly WeakPhaseActivities[] =>
  weakPhases(assessment)
    .map(({ phase }) => phase)
    .filter(isWorked)
    .map((phase) => ({ phase, activities: activitiesOfPhase[phase] }));
