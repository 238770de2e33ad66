import { deepFreeze } from '../freeze.ts';
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

/** What may stand in one field of an event's `data`. */
export type Field = { readonly required?: true } & (
  | { readonly kind: 'one-of'; readonly of: readonly (string | number | null)[] }
  /** Not empty, and no longer than `max` characters. */
  | { readonly kind: 'text'; readonly max: number }
  /** `YYYY-MM-DD`, from 1900 on, at most one day after the event was written down. */
  | { readonly kind: 'day' }
  /** An http or https address. */
  | { readonly kind: 'link'; readonly max: number }
  | { readonly kind: 'number'; readonly max: number }
  /** Three capital letters. */
  | { readonly kind: 'currency' }
  | { readonly kind: 'texts'; readonly max: number; readonly count: number }
  | { readonly kind: 'some-of'; readonly of: readonly string[] }
);

export type Fields = Readonly<Record<string, Field>>;

/** The longest text of an event, as everywhere in a profile. */
const LONG = 10_000;
const ID = 200;

const noted: Fields = { on: { kind: 'day' }, note: { kind: 'text', max: LONG } };
const reason: Field = { kind: 'text', max: LONG };
const name: Field = { kind: 'text', max: ID, required: true };
const oneOf = (of: readonly (string | number | null)[]): Field => ({
  kind: 'one-of',
  of,
  required: true,
});

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
