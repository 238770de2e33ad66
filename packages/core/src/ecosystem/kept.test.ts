import { expect, test } from 'vitest';
import { keptLog, resultsKept } from '../../testing/kept.ts';
import { ecosystem } from '../index.ts';

const kept = keptLog('ecosystem-1', '716c84');
const { events, faults } = ecosystem.parseLog(kept.text);
const state = ecosystem.fold(events);

test('[EC35] a log that was saved by the first version has every type of event, and reads to the last', () => {
  expect(kept.isAsItWas).toBe(true);
  expect(faults).toEqual([]);
  expect(new Set(events.map(({ type }) => type))).toEqual(
    new Set(Object.keys(ecosystem.eventSchema)),
  );
  expect(`${ecosystem.toJson(events).trimEnd()}\n`).toBe(kept.text);
});

test('[EC35] and leads to the partners, the route and the reviews that it led to then', () => {
  const { log: _, ...rest } = state;
  expect(
    resultsKept('ecosystem-1', {
      state: rest,
      assessment: ecosystem.assess(state.partners),
      route: ecosystem.recommendRoute(state.logic),
      next: ecosystem.nextActivities(state.partners, state.logic, state.activities),
      due: ecosystem.reviewsDue(state, '2026-11-22'),
    }),
  ).toEqual([]);
});
