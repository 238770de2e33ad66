import { barrierData, outcomeData, pilotingData, strategyData, traitData } from './structure.ts';
import type {
  ActivityId,
  BarrierId,
  OutcomeId,
  PhaseId,
  Stage,
  StepId,
  StrategyId,
  SymptomId,
  TraitId,
} from './types.ts';

const pilotingActivities: readonly ActivityId[] = /* @__PURE__ */ pilotingData.steps.flatMap(
  ({ activities }) => activities,
);
interface PhaseOutline {
  readonly id: PhaseId;
  readonly activities: readonly ActivityId[];
}

const lanePhases: readonly PhaseOutline[] = /* @__PURE__ */ strategyData.flatMap(
  ({ phases }): readonly PhaseOutline[] => phases,
);

/** Phase 0, where every firm begins. */
export const PILOTING: PhaseId = pilotingData.id;

/** The activities of a phase, in order. */
export const activitiesOf: ReadonlyMap<PhaseId, readonly ActivityId[]> = /* @__PURE__ */ new Map<
  PhaseId,
  readonly ActivityId[]
>([
  [PILOTING, pilotingActivities],
  ...lanePhases.map(({ id, activities }) => [id, activities] as const),
]);

/** The activities of each step of phase 0, in order. */
export const steps: ReadonlyMap<StepId, readonly ActivityId[]> = /* @__PURE__ */ new Map(
  pilotingData.steps.map(({ id, activities }) => [id, activities] as const),
);

export const stages: ReadonlyMap<PhaseId, Stage> = /* @__PURE__ */ new Map<PhaseId, Stage>([
  [PILOTING, 'piloting'],
  ...strategyData.flatMap(({ phases }) => phases.map(({ id, stage }) => [id, stage] as const)),
]);

/** The phases of a strategy, in order. */
export const lanes: ReadonlyMap<StrategyId, readonly PhaseId[]> = /* @__PURE__ */ new Map(
  strategyData.map(({ id, phases }) => [id, phases.map((phase): PhaseId => phase.id)] as const),
);

export const phaseIds: readonly PhaseId[] = /* @__PURE__ */ [...activitiesOf.keys()];
export const activityIds: readonly ActivityId[] = /* @__PURE__ */ [...activitiesOf.values()].flat();
export const strategyIds: readonly StrategyId[] = /* @__PURE__ */ [...lanes.keys()];
export const barrierIds: readonly BarrierId[] = /* @__PURE__ */ barrierData.map(({ id }) => id);
export const outcomeIds: readonly OutcomeId[] = /* @__PURE__ */ outcomeData.map(({ id }) => id);
export const traitIds: readonly TraitId[] = /* @__PURE__ */ traitData.map(({ id }) => id);

export const symptomsOf: ReadonlyMap<BarrierId, readonly SymptomId[]> = /* @__PURE__ */ new Map(
  barrierData.map(({ id, symptoms }) => [id, symptoms] as const),
);

/** Phases that lead on to another: all but growth, which has no end. */
export const gatedPhases: readonly PhaseId[] = /* @__PURE__ */ phaseIds.filter(
  (id) => ![...lanes.values()].some((phases) => phases.at(-1) === id),
);
