import { activitiesOf, phaseIds } from './outline.ts';
import type { ScalingState } from './state.ts';
import type { PhaseId } from './types.ts';

/** How many activities of a phase have which status. */
export interface PhaseProgress {
  readonly phase: PhaseId;
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly inProgress: number;
}

function progressIn(phase: PhaseId, { activities }: Pick<ScalingState, 'activities'>) {
  const statuses = (activitiesOf.get(phase) ?? []).map((id) => activities[id].status);
  const count = (status: string) => statuses.filter((one) => one === status).length;
  return {
    phase,
    total: statuses.length,
    done: count('done'),
    skipped: count('skipped'),
    inProgress: count('in-progress'),
  };
}

/** Progress of every phase, in the order of the framework. */
export const progress = (state: Pick<ScalingState, 'activities'>): readonly PhaseProgress[] =>
  phaseIds.map((phase) => progressIn(phase, state));
