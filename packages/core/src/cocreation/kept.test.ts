import { expect, test } from 'vitest';
import { keptLog, resultsKept } from '../../testing/kept.ts';
import { cocreation } from '../index.ts';

const kept = keptLog('cocreation-1', 'c76a32');
const { events, faults } = cocreation.parseLog(kept.text);
const state = cocreation.fold(events);

test('[CC33] a log that was saved by the first version has every type of event, and reads to the last', () => {
  expect(kept.isAsItWas).toBe(true);
  expect(faults).toEqual([]);
  expect(new Set(events.map(({ type }) => type))).toEqual(
    new Set(Object.keys(cocreation.eventSchema)),
  );
  expect(`${cocreation.toJson(events).trimEnd()}\n`).toBe(kept.text);
});

test('[CC33] and leads to the board, the forecast and the warnings that it led to then', () => {
  const causes = cocreation.causeIds.filter((id) => state.causes[id] === true);
  const { log: _, ...rest } = state;
  expect(
    resultsKept('cocreation-1', {
      state: rest,
      forecast: cocreation.forecast(cocreation.servicesOf(state), causes, {
        ...{ cycle: state.cycle, ahead: 5 },
      }),
      warnings: cocreation.warnings(state, '2026-11-22'),
    }),
  ).toEqual([]);
});
