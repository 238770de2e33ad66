import type { EventData, Proposal } from './events.ts';
import { hasEvidence } from './evidence.ts';
import { decisionOf, isStopped, type Refusal, type Service } from './state.ts';

/** What the rules look at: a state, or one in the making. */
export interface Standing {
  readonly cycle: number;
  readonly services: ReadonlyMap<string, Service>;
}

function decisionRefusal(service: Service, data: EventData['decision']): Refusal | null {
  const standing = decisionOf(service);
  if (standing === data.decision) return { code: 'same-decision' };
  if (standing === 'stopped' && data.decision !== 'selected') return { code: 'stopped' };
  const isBold = data.decision === 'scaled' && !hasEvidence(service);
  const needsReason = standing === 'stopped' || isBold;
  return needsReason && data.reason === undefined ? { code: 'needs-reason' } : null;
}

function moveRefusal(service: Service, { phase }: EventData['move'], cycle: number) {
  if (isStopped(service)) return { code: 'stopped' } as const;
  const last = service.moves.at(-1)?.cycle ?? service.start;
  return phase === service.phase && last === cycle ? ({ code: 'same-phase' } as const) : null;
}

function measuredRefusal(service: Service, data: EventData['measured'], cycle: number) {
  if (data.cycle > cycle) return { code: 'other-cycle', cycle } as const;
  return data.cycle < service.start
    ? ({ code: 'before-start', cycle: service.start } as const)
    : null;
}

function serviceRefusal({ cycle }: Standing, service: Service, said: Proposal): Refusal | null {
  switch (said.type) {
    case 'move':
      return moveRefusal(service, said.data, cycle);
    case 'task':
      return isStopped(service) ? { code: 'stopped' } : null;
    case 'measured':
      return measuredRefusal(service, said.data, cycle);
    case 'decision':
      return decisionRefusal(service, said.data);
    case 'kpi-actual': {
      const { kpi } = said.data;
      return service.kpis.some(({ id }) => id === kpi) ? null : { code: 'unknown-kpi' };
    }
    default:
      return null;
  }
}

/** Why an event can't take effect as things stand; `null` when it can. An undo is judged elsewhere. */
export function refusalOf(now: Standing, said: Proposal): Refusal | null {
  const { type, data } = said;
  if (type === 'cycle') {
    return data.cycle === now.cycle + 1 ? null : { code: 'other-cycle', cycle: now.cycle + 1 };
  }
  if (type === 'service' || !('service' in data) || data.service === undefined) return null;
  const service = now.services.get(data.service);
  return service ? serviceRefusal(now, service, said) : { code: 'unknown-service' };
}
