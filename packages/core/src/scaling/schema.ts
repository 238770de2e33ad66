import { deepFreeze } from '../freeze.ts';
import { type Field, type Fields, ID, LONG, name, noted, oneOf } from '../log/schema.ts';
import type { EventType } from './events.ts';
import {
  activityIds,
  barrierIds,
  gatedPhases,
  outcomeIds,
  phaseIds,
  strategyIds,
  symptomsOf,
  traitIds,
} from './outline.ts';

export type { Field, Fields } from '../log/schema.ts';

const reason: Field = { kind: 'text', max: LONG };

/** The published schema of events, version 1: for each type the fields of its `data`. */
export const eventSchema: Readonly<Record<EventType, Fields>> = /* @__PURE__ */ deepFreeze<
  Record<EventType, Fields>
>({
  activity: {
    activity: oneOf(activityIds),
    status: oneOf(['not-started', 'in-progress', 'done', 'skipped']),
    reason,
    evidence: { kind: 'link', max: 2000 },
    ...noted,
  },
  pilot: {
    pilot: name,
    customer: name,
    need: { kind: 'text', max: LONG, required: true },
    parameters: { kind: 'texts', max: ID, count: 20 },
    ...noted,
  },
  'pilot-ended': {
    pilot: name,
    outcome: oneOf(['contract', 'no-contract']),
    result: { kind: 'text', max: LONG },
    ...noted,
  },
  gate: { phase: oneOf(gatedPhases), reason, ...noted },
  strategy: { strategy: oneOf(strategyIds), reason, ...noted },
  barrier: {
    barrier: oneOf(barrierIds),
    phase: oneOf(phaseIds),
    force: oneOf([0, 1, 2, 3, 4]),
    symptoms: { kind: 'some-of', of: [...symptomsOf.values()].flat() },
    ...noted,
  },
  outcome: {
    outcome: oneOf(outcomeIds),
    value: { kind: 'number', max: 1e15, required: true },
    currency: { kind: 'currency' },
    ...noted,
  },
  trait: { trait: oneOf(traitIds), lean: oneOf([0, 1, 2, 3, 4, null]), ...noted },
  undo: { event: name, ...noted },
});
