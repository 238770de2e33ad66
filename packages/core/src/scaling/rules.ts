import type { Day, EventData, Proposal } from './events.ts';
import { activitiesOf, PILOTING } from './outline.ts';
import type { Pilot, Refusal, ScalingState } from './state.ts';
import type { ActivityId, PhaseId } from './types.ts';

/** What the rules look at: a state, or one in the making. */
export type Standing = Pick<ScalingState, 'activities' | 'gates' | 'choices' | 'place'> & {
  readonly pilots: ReadonlyMap<string, Pilot>;
};

/** Activities of a phase that are neither done nor skipped. */
export const openIn = (activities: Standing['activities'], phase: PhaseId): readonly ActivityId[] =>
  (activitiesOf.get(phase) ?? []).filter((id) => {
    const { status } = activities[id];
    return status !== 'done' && status !== 'skipped';
  });

const notBefore = (on: Day, earliest: Day | null | undefined): Refusal | null =>
  earliest && on < earliest ? { code: 'too-early', earliest } : null;

function gateRefusal(now: Standing, data: EventData['gate'], on: Day): Refusal | null {
  const { phase, reason } = data;
  if (now.gates[phase]) return { code: 'gate-passed' };
  if (now.place.phase !== phase) return { code: 'gate-elsewhere', phase: now.place.phase };
  const open = openIn(now.activities, phase);
  if (open.length > 0 && reason === undefined) return { code: 'needs-reason', open };
  return phase === PILOTING ? null : notBefore(on, now.place.since);
}

function strategyRefusal(now: Standing, data: EventData['strategy'], on: Day): Refusal | null {
  const standing = now.choices.at(-1);
  const readiness = now.gates[PILOTING];
  if (!readiness) return { code: 'gate-first' };
  if (!standing) return notBefore(on, readiness.on);
  if (standing.strategy === data.strategy) return { code: 'same-strategy' };
  if (data.reason === undefined) return { code: 'needs-reason', open: [] };
  return notBefore(on, standing.on);
}

/** What is known of a pilot may change; its first day may not come after its last. */
function pilotRefusal(now: Standing, data: EventData['pilot']): Refusal | null {
  const latest = now.pilots.get(data.pilot)?.ended;
  return latest && data.on && data.on > latest ? { code: 'too-late', latest } : null;
}

function endRefusal(now: Standing, data: EventData['pilot-ended'], on: Day): Refusal | null {
  const pilot = now.pilots.get(data.pilot);
  if (!pilot) return { code: 'unknown-pilot' };
  return pilot.ended ? { code: 'pilot-ended' } : notBefore(on, pilot.started);
}

/** Why an event can't take effect as things stand; `null` when it can. An undo is judged elsewhere. */
export function refusalOf(now: Standing, { type, data }: Proposal, on: Day): Refusal | null {
  switch (type) {
    case 'gate':
      return gateRefusal(now, data, on);
    case 'strategy':
      return strategyRefusal(now, data, on);
    case 'pilot':
      return pilotRefusal(now, data);
    case 'pilot-ended':
      return endRefusal(now, data, on);
    default:
      return null;
  }
}
