import { causeData, phaseData, teamData } from './structure.ts';
import type { ActivityId, CauseId, PhaseId, TeamId } from './types.ts';

export const teamIds: readonly TeamId[] = /* @__PURE__ */ teamData.map(({ id }) => id);
export const phaseIds: readonly PhaseId[] = /* @__PURE__ */ phaseData.map(({ id }) => id);

/** The activities of a phase, in the order of the teams. */
export const activitiesOf: ReadonlyMap<PhaseId, readonly ActivityId[]> = /* @__PURE__ */ new Map(
  phaseData.map(({ id, activities }) => [id, activities] as const),
);
export const activityIds: readonly ActivityId[] = /* @__PURE__ */ [...activitiesOf.values()].flat();

export const causeIds: readonly CauseId[] = /* @__PURE__ */ causeData.flatMap(({ causes }) =>
  causes.map(({ id }): CauseId => id),
);

/** Where every micro-service begins. */
export const FIRST: PhaseId = phaseData[0].id;
/** From here on customers use it. */
export const IN_USE: PhaseId = phaseData[3].id;
/** Where it shows what it brings. */
export const LAST: PhaseId = phaseData[4].id;

/** Whether a phase is the one in which use begins, or comes after it. */
export const isInUse = (phase: PhaseId): boolean => phase === IN_USE || phase === LAST;
