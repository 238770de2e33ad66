import { deepFreeze } from '../freeze.ts';
import { type Field, type Fields, LONG, name, noted, oneOf } from '../log/schema.ts';
import type { EventType } from './events.ts';
import { activityIds, rateables, reviewKinds, roleIds, traitIds } from './outline.ts';

export type { Field, Fields } from '../log/schema.ts';

const five = /* @__PURE__ */ oneOf([0, 1, 2, 3, 4, null]);
const text: Field = { kind: 'text', max: LONG };

/** The published schema of events, version 1: for each type the fields of its `data`. */
export const eventSchema: Readonly<Record<EventType, Fields>> = /* @__PURE__ */ deepFreeze<
  Record<EventType, Fields>
>({
  partner: {
    partner: name,
    name,
    role: oneOf(roleIds),
    resources: { kind: 'texts', max: 200, count: 20 },
    ...noted,
  },
  'partner-left': { partner: name, ...noted },
  rating: { partner: name, mechanism: oneOf(rateables), level: five, ...noted },
  logic: { trait: oneOf(traitIds), lean: five, ...noted },
  activity: {
    activity: oneOf(activityIds),
    status: oneOf(['not-started', 'in-progress', 'done']),
    ...noted,
  },
  review: {
    kind: oneOf(reviewKinds),
    seen: { ...text, required: true },
    next: text,
    partner: { kind: 'text', max: 200 },
    ...noted,
  },
  settled: { review: name, result: text, ...noted },
  cadence: {
    kind: oneOf(reviewKinds),
    weeks: { kind: 'number', min: 1, max: 52, whole: true, required: true },
    ...noted,
  },
  cycle: { ...noted },
  undo: { event: name, ...noted },
});
