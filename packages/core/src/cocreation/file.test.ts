import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventOf, logOf, logs, move, service } from '../../testing/cocreation.ts';
import { onPollutedPage } from '../../testing/hostile.ts';
import { cocreation, InputError } from '../index.ts';

const csv = (events: readonly cocreation.CocreationEvent[]) =>
  [cocreation.tableColumns(events.length), ...cocreation.toTable(events)]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');

test('[CC33] a log written as JSON or as a table reads back as it was', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const { log: events } = cocreation.fold(log);
      for (const text of [cocreation.toJson(events), csv(events)]) {
        expect(cocreation.parseLog(text)).toEqual({ events, others: 0, faults: [] });
      }
    }),
    { numRuns: 60 },
  );
});

test('[CC33] of a damaged file the good events are kept, and the others listed with their place', () => {
  const text = cocreation.toJson(logOf(service('a'), move('a', 'prioritize-value'), service('b')));
  const { events, faults } = cocreation.parseLog(text.replace('"move"', '"dance"'));
  expect(events.map(({ id }) => id)).toEqual(['e0', 'e2']);
  expect(faults).toMatchObject([{ place: 2, path: 'event.type', code: 'unknown' }]);
  const cut = cocreation.parseLog(text.slice(0, text.length / 2));
  expect(cut.events).toHaveLength(1);
  expect(cut.faults).toHaveLength(1);
  expect(cocreation.parseLog('Dear Sir').faults).toMatchObject([{ path: 'file' }]);
});

test('[CC34] members that the page added to the prototypes change nothing', () => {
  const log = logOf(service('a'), move('a', 'prioritize-value'));
  const all = () => {
    const state = cocreation.fold(log);
    return JSON.stringify([
      state,
      cocreation.forecast(cocreation.servicesOf(state)),
      cocreation.warnings(state, '2026-01-01'),
      cocreation.parseLog(cocreation.toJson(log)),
    ]);
  };
  const members = { on: 5, note: 5, reason: 'x', due: 'x', ahead: 3, cycle: 9, measured: [1] };
  expect(onPollutedPage(all, members)).toBe(all());
});

const anything = fc.anything({
  key: fc.oneof(fc.constantFrom('id', 'log', 'type', 'data', 'value', '__proto__'), fc.string()),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
});
const nearEvent = fc
  .tuple(
    fc.constantFrom(...Object.keys(cocreation.eventSchema)),
    fc.dictionary(
      fc.constantFrom(
        ...Object.values(cocreation.eventSchema).flatMap((fields) => Object.keys(fields)),
      ),
      fc.oneof(fc.constantFrom<unknown>('a', 3, '2025-01-01', 'done'), anything),
    ),
  )
  .map(([type, data]) => ({ ...eventOf(service('a'), 1), type, data }));

test('[CC35] any value at all gives a result or an InputError that names the place', () => {
  const empty = cocreation.fold([]);
  const functions: ((given: never) => unknown)[] = [
    cocreation.fold,
    cocreation.readLog,
    cocreation.readEvent,
    cocreation.parseLog,
    cocreation.forecast,
    (given) => cocreation.forecast([given]),
    (given) => cocreation.forecast([], given),
    (given) => cocreation.forecast([], [], given),
    (given) => cocreation.check(empty, given),
    (given) => cocreation.warnings(empty, given),
    (given) => cocreation.warnings(empty, '2025-01-01', given),
  ];
  fc.assert(
    fc.property(fc.oneof(anything, nearEvent, fc.array(nearEvent)), (given) => {
      for (const target of functions) {
        try {
          Reflect.apply(target, undefined, [given]);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.path).toMatch(/^(event|text|services|causes|options|now|thresholds)/);
        }
      }
    }),
    { numRuns: 500 },
  );
});
