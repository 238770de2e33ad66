import { describe, expect, test } from 'vitest';
import { activity, dayAt, eventOf, refusal } from '../../testing/scaling.ts';
import { scaling } from '../index.ts';

const good = eventOf(activity('test-in-key-operations'), 9);
const change = (part: object) => refusal(() => scaling.readEvent({ ...good, ...part }));
const said = (type: string, data: unknown) => change({ type, data });
const dataOf = (part: object) => said('activity', { ...good.data, ...part });
const ownProto: unknown = JSON.parse('{"__proto__": {"level": 1}}');

describe('an event', () => {
  test('[SC5] is a plain record with six keys', () => {
    expect(change({})).toBe('taken');
    for (const value of [null, [], 'a', 3, new Map()]) {
      expect(refusal(() => scaling.readEvent(value))).toBe('event: type');
    }
    expect(change({ extra: 1 })).toBe('event.extra: unknown');
    expect(refusal(() => scaling.readEvent(ownProto))).toBe('event.__proto__: unknown');
    for (const key of ['id', 'log', 'type', 'data', 'at', 'by']) {
      expect(change({ [key]: undefined })).toBe(`event.${key}: missing`);
    }
  });

  test('[SC5] has a type that the schema knows, and the fields of that type only', () => {
    expect(said('celebration', {})).toBe('event.type: unknown');
    expect(said('constructor', {})).toBe('event.type: unknown');
    expect(dataOf({ level: 3 })).toBe('event.data.level: unknown');
    expect(dataOf({ activity: 'nonsense' })).toBe('event.data.activity: unknown');
    expect(dataOf({ activity: 3 })).toBe('event.data.activity: type');
    expect(said('barrier', { barrier: 'industrial-inertia', phase: 'nowhere', force: 1 })).toBe(
      'event.data.phase: unknown',
    );
    expect(said('gate', { phase: 'vertical-customer-led-growth' })).toBe(
      'event.data.phase: unknown',
    );
  });

  test('[SC5] of another log is none of ours', () => {
    expect(change({ log: 'cocreation' })).toBe('event.log: unknown');
  });

  test('[SC5] every type of the published schema can be written', () => {
    const samples: Record<scaling.EventType, object> = {
      activity: { activity: 'nurture-ambassadors', status: 'done' },
      pilot: { pilot: 'p', customer: 'A mine', need: 'Fewer stops', parameters: ['hours'] },
      'pilot-ended': { pilot: 'p', outcome: 'contract', result: 'signed' },
      gate: { phase: 'customer-insights-mining' },
      strategy: { strategy: 'ecosystem-scaling' },
      barrier: { barrier: 'industrial-inertia', phase: 'ecosystem-development', force: 0 },
      outcome: { outcome: 'sales-to-current-customers', value: 12.5, currency: 'EUR' },
      trait: { trait: 'go-to-market', lean: null },
      undo: { event: 'e1' },
    };
    expect(Object.keys(samples)).toEqual(Object.keys(scaling.eventSchema));
    for (const [type, data] of Object.entries(samples)) expect(said(type, data)).toBe('taken');
  });

  test('[SC6] has a stamp as a profile’s clock writes it', () => {
    for (const at of [
      '',
      '2025',
      '2025-02-30T12:00:00.000Z-0000',
      '2025-01-01T24:00:00.000Z-0000',
    ]) {
      expect(change({ at })).toBe('event.at: range');
    }
    expect(change({ at: 20250101 })).toBe('event.at: type');
  });

  test('[SC6] may name a day of the calendar, not after it was written down', () => {
    expect(dataOf({ on: dayAt(0) })).toBe('taken');
    expect(dataOf({ on: dayAt(10) })).toBe('taken');
    for (const on of [dayAt(11), '2025-02-30', '2025-13-01', '1899-12-31', 'yesterday', '']) {
      expect(dataOf({ on })).toBe('event.data.on: range');
    }
    expect(dataOf({ on: new Date() })).toBe('event.data.on: type');
  });

  test('[SC7] that skips an activity says why', () => {
    expect(dataOf({ status: 'skipped' })).toBe('event.data.reason: missing');
    expect(dataOf({ status: 'skipped', reason: ' ' })).toBe('event.data.reason: range');
    expect(dataOf({ status: 'skipped', reason: 'no such customers' })).toBe('taken');
  });

  test('[SC7] ticks symptoms of its own barrier, each once', () => {
    const inertia = (symptoms: unknown) =>
      said('barrier', {
        barrier: 'industrial-inertia',
        phase: 'ecosystem-development',
        force: 2,
        symptoms,
      });
    expect(inertia(['stakeholder-silos', 'cost-driven-goals'])).toBe('taken');
    expect(inertia(['language-gap'])).toBe('event.data.symptoms[0]: unknown');
    expect(inertia(['stakeholder-silos', 'stakeholder-silos'])).toBe('event.data.symptoms: range');
    expect(inertia('stakeholder-silos')).toBe('event.data.symptoms: type');
  });

  test('[SC7] has a currency only where its number is money', () => {
    const outcome = (data: object) => said('outcome', { value: 3, ...data });
    expect(outcome({ outcome: 'new-customer-segments' })).toBe('taken');
    expect(outcome({ outcome: 'new-customer-segments', currency: 'EUR' })).toBe(
      'event.data.currency: unknown',
    );
    const sales = { outcome: 'sales-to-current-customers' };
    for (const currency of ['euro', 'eur', '€']) {
      expect(outcome({ ...sales, currency })).toBe('event.data.currency: range');
    }
    for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e16]) {
      expect(outcome({ ...sales, value })).toBe('event.data.value: range');
    }
  });

  test('[SC8] has texts of bounded length: two megabytes of note are refused', () => {
    expect(dataOf({ note: 'x'.repeat(10_000) })).toBe('taken');
    expect(dataOf({ note: 'x'.repeat(2_000_000) })).toBe('event.data.note: range');
    expect(change({ id: 'x'.repeat(201) })).toBe('event.id: range');
    expect(change({ by: '' })).toBe('event.by: range');
  });

  test('[SC8] links only to the web', () => {
    expect(dataOf({ evidence: 'https://example.org/a?b#c' })).toBe('taken');
    for (const evidence of ['javascript:alert(1)', 'data:text/html,x', '//evil', 'https://', 'a']) {
      expect(dataOf({ evidence })).toBe('event.data.evidence: range');
    }
  });

  test('[SC8] of a pilot lists at most twenty parameters', () => {
    const pilot = (parameters: unknown) =>
      said('pilot', { pilot: 'p', customer: 'A', need: 'B', parameters });
    expect(pilot(Array.from({ length: 20 }, (_, index) => `parameter ${index}`))).toBe('taken');
    expect(pilot(Array.from({ length: 1e6 }, (_, index) => `${index}`))).toBe(
      'event.data.parameters: range',
    );
    expect(pilot(['hours', ''])).toBe('event.data.parameters[1]: range');
  });

  test('[SC19] that isn’t stamped yet can’t have happened before 2000; a file may tell so', () => {
    const state = scaling.fold([]);
    const on = (day: string) =>
      ({
        ...activity('nurture-ambassadors'),
        data: { activity: 'nurture-ambassadors', status: 'done', on: day },
      }) as scaling.Proposal;
    expect(refusal(() => scaling.check(state, on('1999-12-31')))).toBe('event.data.on: range');
    expect(scaling.check(state, on('2000-01-01')).allowed).toBe(true);
    expect(scaling.check(state, eventOf(on('1999-12-31'), 3)).allowed).toBe(true);
  });

  test('[SC19] that isn’t stamped yet can’t have happened after today', () => {
    const on = (day: string) => ({ type: 'activity', data: { ...good.data, on: day } }) as const;
    const state = scaling.fold([]);
    const check = (day: string) =>
      refusal(() => scaling.check(state, on(day) as never, '2026-03-01'));
    expect(check('2026-03-01')).toBe('taken');
    expect(check('2026-03-02')).toBe('event.data.on: range');
    expect(refusal(() => scaling.check(state, on('2999-01-01') as never))).toBe('taken');
  });

  test('[SC9] once read is a frozen copy that the input can’t change', () => {
    const input = { ...good, data: { ...good.data, note: 'before' } };
    const read = scaling.readEvent(input);
    input.data.note = 'after';
    expect(read.data.note).toBe('before');
    expect(Object.isFrozen(read) && Object.isFrozen(read.data)).toBe(true);
    expect(scaling.readEvent(read)).toBe(read);
  });

  test('[SC9] the error says where and what is allowed', () => {
    const events = [good, { ...good, id: 'e2', data: { ...good.data, status: 'finished' } }];
    expect(() => Reflect.apply(scaling.fold, null, [events])).toThrow(
      'events[1].data.status: not allowed; needed: one of not-started, in-progress, done, skipped',
    );
  });
});
