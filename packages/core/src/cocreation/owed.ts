import type { Day } from '../log/types.ts';
import { activitiesOf, LAST, phaseIds, teamIds } from './outline.ts';
import { type CocreationState, decisionOf, isStopped, type Service } from './state.ts';
import type { ActivityId, PhaseId, TeamId } from './types.ts';

/** `owed`: this team's turn now; `waiting`: owed after another team's; `done`: delivered. */
export type Duty = 'owed' | 'waiting' | 'done';

/** What one team has to do for one micro-service in its phase. */
export interface Owed {
  readonly service: string;
  readonly activity: ActivityId;
  readonly team: TeamId;
  readonly duty: Duty;
  readonly due: Day | null;
}

/** One cell of the grid: a team in a phase, and the micro-services that are there. */
export interface GridCell {
  readonly phase: PhaseId;
  readonly team: TeamId;
  readonly activity: ActivityId;
  readonly owed: readonly Owed[];
}

/** Is a micro-service being worked on? Not once it is stopped, or scaled and evaluated. */
export function isLive(service: Service): boolean {
  if (isStopped(service)) return false;
  return decisionOf(service) !== 'scaled' || !isEvaluated(service);
}

const isDone = ({ tasks }: Service, activity: ActivityId): boolean =>
  tasks[activity]?.status === 'done';

const isEvaluated = (service: Service): boolean =>
  service.phase === LAST && (activitiesOf.get(LAST) ?? []).every((one) => isDone(service, one));

/** What the three teams owe for a micro-service in its phase: the first that isn't done comes first. */
export function owedFor(service: Service): readonly Owed[] {
  if (!isLive(service)) return [];
  const activities = activitiesOf.get(service.phase) ?? [];
  const turn = activities.findIndex((activity) => !isDone(service, activity));
  return activities.map((activity, index) => ({
    service: service.id,
    activity,
    team: teamIds[index] as TeamId,
    duty: isDone(service, activity) ? 'done' : index === turn ? 'owed' : 'waiting',
    due: service.tasks[activity]?.due ?? null,
  }));
}

/** The grid of phases and teams, phase by phase. Rules CC16 and CC17 of SPEC.md. */
export function grid({ services }: Pick<CocreationState, 'services'>): readonly GridCell[] {
  const all = services.flatMap(owedFor);
  return phaseIds.flatMap((phase) =>
    (activitiesOf.get(phase) ?? []).map((activity, index) => ({
      phase,
      team: teamIds[index] as TeamId,
      activity,
      owed: all.filter((one) => one.activity === activity),
    })),
  );
}
