import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eventOf,
  foldOf,
  logics,
  logOf,
  logs,
  partner,
  rated,
  ratedPartners,
  rating,
  review,
} from '../../testing/ecosystem.ts';
import { anythingWith, freeze, numbersIn, onPollutedPage } from '../../testing/hostile.ts';
import { ecosystem, InputError } from '../index.ts';

const log = logOf(partner('a', ['Sensors']), rating('a', 'consonance', 3), review());

test('[EC38] members that the page added to the prototypes change nothing', () => {
  const members = { on: 5, note: 5, next: 'x', partner: 'x', sound: 1, resources: ['x'] };
  const all = () =>
    JSON.stringify([
      ecosystem.fold(log),
      ecosystem.assess([{ id: 'a', consonance: 1, resonance: null }]),
      ecosystem.recommendRoute({ 'value-logic': 1 }),
      ecosystem.nextActivities([rated('a', 1, 1)], { 'value-logic': 4 }),
      ecosystem.reviewsDue(ecosystem.fold(log), '2025-04-01'),
      ecosystem.parseLog(ecosystem.toJson(log)),
    ]);
  expect(onPollutedPage(all, members)).toBe(all());
});

test('[EC38] nothing is changed, and results come back from JSON as they were', () => {
  fc.assert(
    fc.property(logs, ratedPartners, logics, (events, partners, logic) => {
      for (const given of [events, partners, logic]) freeze(given);
      const results = [
        ecosystem.fold(events),
        ecosystem.assess(partners),
        ecosystem.recommendRoute(logic),
        ecosystem.nextActivities(partners, logic),
        ecosystem.compareRelations(partners, []),
      ];
      expect(JSON.parse(JSON.stringify(results))).toEqual(results);
    }),
    { numRuns: 100 },
  );
});

const keys = fc.constantFrom(
  ...['id', 'consonance', 'resonance', 'resources', 'type', 'data', 'sound', '__proto__'],
  ...ecosystem.traitIds,
);
const anything = anythingWith(keys);
const nearEvent = fc
  .tuple(
    fc.constantFrom(...Object.keys(ecosystem.eventSchema)),
    fc.dictionary(
      fc.constantFrom(...Object.values(ecosystem.eventSchema).flatMap((one) => Object.keys(one))),
      fc.oneof(fc.constantFrom<unknown>('a', 'co-learning', 3, '2025-01-01'), anything),
    ),
  )
  .map(([type, data]) => ({ ...eventOf(partner('p'), 1), type, data }));
const nearPartner = fc.record({
  id: fc.oneof(fc.string(), anything),
  consonance: fc.oneof(fc.constantFrom(0, 4, 5, null), anything),
  resonance: fc.constantFrom(0, 1, null),
});
const input = fc.oneof(
  anything,
  nearEvent,
  fc.array(fc.oneof(nearEvent, anything)),
  fc.array(nearPartner),
);

test('[EC39] any value at all gives a result without NaN or an InputError that names the place', () => {
  const state = foldOf(partner('a'));
  const functions: ((given: never) => unknown)[] = [
    ...[ecosystem.fold, ecosystem.readLog, ecosystem.readEvent, ecosystem.parseLog],
    ...[ecosystem.assess, ecosystem.recommendRoute, ecosystem.reviewCadence],
    (given) => ecosystem.assess([], given),
    (given) => ecosystem.nextActivities([], {}, given),
    (given) => ecosystem.compareRelations([], given),
    (given) => ecosystem.check(state, given),
    (given) => ecosystem.check(state, given, given),
    (given) => ecosystem.reviewsDue(state, given),
  ];
  fc.assert(
    fc.property(input, (given) => {
      for (const target of functions) {
        try {
          const numbers = numbersIn(Reflect.apply(target, undefined, [given]));
          expect(numbers.filter(Number.isNaN)).toEqual([]);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.path).toMatch(/^(event|text|partners|logic|statuses|options|today)/);
        }
      }
    }),
    { numRuns: 500 },
  );
});
