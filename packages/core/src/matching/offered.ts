import { deepFreeze } from '../freeze.ts';
import type { Assessment, PhaseId } from '../matrix/index.ts';
import { type WeakPhase, weakPhases } from '../matrix/weak.ts';
import type { ChallengeId } from './challenges.ts';

/**
 * Challenges that a firm tends to meet while a phase of the internationalization matrix is weak. No
 * paper draws these lines: they are this toolkit's synthesis, and the interface must say so.
 */
export const challengesOfPhase: Readonly<Record<PhaseId, readonly ChallengeId[]>> =
  /* @__PURE__ */ deepFreeze({
    'digital-awareness': ['lack-of-digital-capabilities', 'lack-of-people-and-management'],
    'digital-service-innovation': ['offering-market-misfit', 'no-demand-for-additional-services'],
    'digital-service-mass-customization': ['low-margins', 'demand-fluctuation'],
    'ecosystem-knowledge-synergy': ['limited-market-information', 'lack-of-suitable-partners'],
    'ecosystem-integration': ['channels-to-customers', 'building-partner-trust'],
    'ecosystem-value-co-creation': ['lack-of-open-digital-platforms', 'limited-recognition'],
  } as const);

/** A phase that is weak, and the challenges that belong to it. */
export interface PhaseChallenges extends WeakPhase {
  readonly challenges: readonly ChallengeId[];
}

/** Weak phases, each with the challenges that belong to it. */
export const challengesFor = (assessment: Assessment): PhaseChallenges[] =>
  weakPhases(assessment)
    .filter(({ phase }) => Object.hasOwn(challengesOfPhase, phase))
    .map((weak) => ({ ...weak, challenges: challengesOfPhase[weak.phase as PhaseId] }));
