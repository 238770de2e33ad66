import { deepFreeze } from '../freeze.ts';
import type { Assessment, PhaseId as MatrixPhaseId } from '../matrix/index.ts';
import { weakPhases } from '../matrix/weak.ts';
import type { PhaseId } from './types.ts';

type Worked = Extract<MatrixPhaseId, `digital-${string}`>;

/**
 * Where on the board a phase of digital service maturity is worked on. No paper draws these lines:
 * they are this toolkit's synthesis, and the interface must say so.
 */
export const boardPhaseOf: Readonly<Record<Worked, PhaseId>> = /* @__PURE__ */ deepFreeze({
  'digital-awareness': 'identify-needs',
  'digital-service-innovation': 'develop-micro-services',
  'digital-service-mass-customization': 'evaluate-benefits',
} as const);

/** A phase of the internationalization matrix that is weak, and where on the board it is worked on. */
export interface WeakPhaseWork {
  readonly phase: Worked;
  readonly on: PhaseId;
}

const isWorked = (phase: string): phase is Worked => Object.hasOwn(boardPhaseOf, phase);

/** Weak phases that the board works on, the one to consolidate first on top. Rule CC36 of SPEC.md. */
export const workFor = (assessment: Assessment): readonly WeakPhaseWork[] =>
  weakPhases(assessment)
    .map(({ phase }) => phase)
    .filter(isWorked)
    .map((phase) => ({ phase, on: boardPhaseOf[phase] }));
