import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventOf, logOf, onTheWay, pilot } from '../../testing/scaling.ts';
import { InputError, scaling } from '../index.ts';

/** Adds enumerable members to all objects and lists while `run` runs, as some pages do. */
function onPollutedPage<T>(run: () => T): T {
  const members = { on: 5, note: 5, reason: 'x', phase: 'x', currency: 'EUR', done: 1 };
  const places = [Object.prototype, Array.prototype];
  for (const place of places) {
    for (const [key, value] of Object.entries(members)) {
      Object.defineProperty(place, key, { enumerable: true, configurable: true, value });
    }
  }
  try {
    return run();
  } finally {
    for (const place of places) {
      for (const key of Object.keys(members)) Reflect.deleteProperty(place, key);
    }
  }
}

test('[SC42] members that the page added to the prototypes change nothing', () => {
  const log = logOf(
    pilot('p'),
    ...onTheWay('ecosystem-scaling'),
    { type: 'outcome', data: { outcome: 'new-customer-segments', value: 2 } },
    { type: 'undo', data: { event: 'e0' } },
  );
  const all = () => {
    const state = scaling.fold(log);
    return JSON.stringify([
      state,
      scaling.warnings(state, '2026-01-01'),
      scaling.parseLog(scaling.toJson(log)),
      scaling.recommendStrategy({ 'go-to-market': 1 }),
      scaling.changesBetween(log, '2025-01-01', '2025-12-31'),
    ]);
  };
  expect(onPollutedPage(all)).toBe(all());
});

const anything = fc.anything({
  key: fc.oneof(fc.constantFrom('id', 'log', 'type', 'data', 'at', 'by', '__proto__'), fc.string()),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
});
const types = fc.constantFrom(...Object.keys(scaling.eventSchema));
const nearData = fc.dictionary(
  fc.constantFrom(...Object.values(scaling.eventSchema).flatMap((fields) => Object.keys(fields))),
  fc.oneof(fc.constantFrom<unknown>(...scaling.activityIds, 'done', 3, '2025-01-01'), anything),
);
const nearEvent = fc
  .tuple(types, nearData)
  .map(([type, data]) => ({ ...eventOf(pilot('p'), 1), type, data }));
const input = fc.oneof(anything, fc.array(fc.oneof(nearEvent, anything)));

test('[SC43] any value at all gives a result or an InputError that names the place', () => {
  const empty = scaling.fold([]);
  const functions: ((given: never) => unknown)[] = [
    scaling.fold,
    scaling.readLog,
    scaling.readEvent,
    scaling.parseLog,
    scaling.recommendStrategy,
    (given) => scaling.foldInto(empty, given),
    (given) => scaling.check(empty, given),
    (given) => scaling.warnings(empty, given),
    (given) => scaling.warnings(empty, '2025-01-01', given),
    (given) => scaling.stateOn([], given),
    (given) => scaling.changesBetween([], given, given),
  ];
  fc.assert(
    fc.property(fc.oneof(input, nearEvent), (given) => {
      for (const target of functions) {
        try {
          Reflect.apply(target, undefined, [given]);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.path).toMatch(/^(event|text|traits|now|thresholds|day|from|to)/);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('[SC43] good events among anything are found, and nothing else is', () => {
  const [good] = logOf(pilot('p'));
  fc.assert(
    fc.property(fc.array(anything), fc.array(anything), (before, after) => {
      const { events, faults } = scaling.readLog([...before, good, ...after]);
      expect(events).toEqual([good]);
      expect(faults).toHaveLength(before.length + after.length);
    }),
  );
});
