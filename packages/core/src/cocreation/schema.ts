import { deepFreeze } from '../freeze.ts';
import { type Field, type Fields, ID, LONG, name, noted, oneOf } from '../log/schema.ts';
import type { EventType } from './events.ts';
import { activityIds, causeIds, phaseIds } from './outline.ts';

/** The latest cycle there can be. */
export const MOST_CYCLES = 200;
/** The greatest amount of money. */
export const MOST_MONEY = 1e12;

const service = name;
const id: Field = { kind: 'text', max: ID };
const cycle: Field = { kind: 'number', min: 1, max: MOST_CYCLES, whole: true, required: true };
const money: Field = { kind: 'number', max: MOST_MONEY, required: true };
const figure: Field = { kind: 'number', min: -1e15, max: 1e15, required: true };
const text: Field = { kind: 'text', max: LONG, required: true };

/** The published schema of events, version 1: for each type the fields of its `data`. */
export const eventSchema: Readonly<Record<EventType, Fields>> = /* @__PURE__ */ deepFreeze<
  Record<EventType, Fields>
>({
  board: { currency: { kind: 'currency', required: true }, ...noted },
  service: { service, name, need: text, activity: id, lesson: id, ...noted },
  move: { service, phase: oneOf(phaseIds), ...noted },
  task: {
    service,
    activity: oneOf(activityIds),
    status: oneOf(['open', 'done']),
    due: { kind: 'day' },
    ...noted,
  },
  estimate: {
    service,
    what: oneOf(['value', 'running-cost', 'investment']),
    ...{ low: money, likely: money, high: money },
    ...noted,
  },
  measured: { service, cycle, what: oneOf(['value', 'cost']), amount: money, ...noted },
  kpi: {
    service,
    kpi: name,
    name,
    unit: id,
    better: oneOf(['higher', 'lower']),
    target: figure,
    ...noted,
  },
  'kpi-actual': { service, kpi: name, value: figure, ...noted },
  decision: {
    service,
    decision: oneOf(['selected', 'stopped', 'scaled']),
    reason: { kind: 'text', max: LONG },
    ...noted,
  },
  cause: { cause: oneOf(causeIds), applies: oneOf(['yes', 'no']), ...noted },
  lesson: { text, leads: oneOf(['keep', 'change', 'need']), service: id, ...noted },
  cycle: { cycle, ...noted },
  undo: { event: name, ...noted },
});
