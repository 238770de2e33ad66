import { expect, test } from 'vitest';
import { rated, refusal } from '../../testing/ecosystem.ts';
import { ecosystem } from '../index.ts';

const { framework, nextActivities, recommendRoute, traitIds } = ecosystem;

test('[EC13] five traits, of which the first weighs double', () => {
  expect(framework.traits.map(({ weight }) => weight)).toEqual([2, 1, 1, 1, 1]);
  const [fit] = recommendRoute({ 'value-logic': 4, 'customer-relations': 0 }).routes;
  expect([fit?.route, fit?.fit]).toEqual(['reconfiguration', 2 / 3]);
});

test('[EC13] a trait that is none, or no step of the scale, is an error', () => {
  expect(refusal(() => recommendRoute({ mood: 1 } as never))).toBe('logic.mood: unknown');
  expect(refusal(() => recommendRoute({ 'value-logic': 5 as never }))).toBe(
    'logic.value-logic: range',
  );
  expect(refusal(() => recommendRoute([] as never))).toBe('logic: type');
});

test('[EC15] between the two both are shown, without any answer none', () => {
  expect(recommendRoute({ 'value-logic': 2 })).toMatchObject({
    recommended: ['adaptation', 'reconfiguration'],
    mixed: true,
  });
  expect(recommendRoute({})).toMatchObject({ recommended: [], mixed: null, provisional: true });
  // 0.4 exactly: two traits of five on the other side.
  const edge = { 'front-and-back-office': 0, 'real-time-information': 0, 'customer-relations': 0 };
  expect(recommendRoute({ ...edge, 'value-logic': 4 } as ecosystem.Logic).mixed).toBe(true);
  expect(recommendRoute({ 'value-logic': 1 }).recommended).toEqual(['adaptation']);
});

test('[EC17] advice that open traits can’t overturn is settled; under half of the weight is provisional', () => {
  const most = { 'value-logic': 0, 'product-service-bundles': 0 } as const;
  expect(recommendRoute(most)).toMatchObject({ settled: false, provisional: false });
  expect(recommendRoute({ ...most, 'customer-relations': 0 })).toMatchObject({ settled: true });
  expect(recommendRoute({ 'value-logic': 0 })).toMatchObject({ provisional: true });
  const [best] = recommendRoute({ 'value-logic': 0, 'customer-relations': 4 }).routes;
  expect(best?.reasons).toEqual([{ trait: 'value-logic', share: 2 / 3 }]);
  expect(best?.against).toEqual([{ trait: 'customer-relations', share: 1 / 3 }]);
});

test('[EC18] each firm of the study gets its route, whichever trait is left out', () => {
  for (const { route, logic } of framework.cases) {
    for (const id of traitIds) {
      expect(recommendRoute({ ...logic, [id]: null }).recommended).toEqual([route]);
    }
  }
  expect(recommendRoute({}).equifinal).toBe(true);
});

const service: ecosystem.Logic = { 'value-logic': 4 };
const ids = (list: readonly ecosystem.NextActivity[]) => list.map(({ activity }) => activity);

test('[EC19] what is under way comes first, then what helps where it is weak, then the order', () => {
  expect(ids(nextActivities([], service))).toEqual([
    'co-developing',
    'co-committing',
    'co-building',
  ]);
  const weak = [rated('a', 1, 3), rated('b', 3, 1)];
  expect(ids(nextActivities(weak, service))).toEqual([
    ...['co-committing', 'co-developing', 'co-building'],
  ]);
  const statuses = { 'co-building': 'in-progress', 'co-developing': 'done' } as const;
  expect(ids(nextActivities(weak, service, statuses))).toEqual(['co-building', 'co-committing']);
  expect(ids(nextActivities(weak, { 'value-logic': 2 }))).toHaveLength(6);
  expect(nextActivities(weak, {})).toEqual([]);
});

test('[EC20] an activity names whom it is for, and weak consonance goes before weak resonance', () => {
  const [first, second] = nextActivities(
    [rated('a', 1, 1), rated('b', 0, 4), rated('c', 3, 1)],
    service,
  );
  expect([first?.activity, first?.partners]).toEqual(['co-committing', ['b', 'a']]);
  expect([second?.activity, second?.partners]).toEqual(['co-developing', ['c']]);
});

test('[EC21] a status that is none is an error', () => {
  const call = (statuses: unknown) => refusal(() => nextActivities([], {}, statuses as never));
  expect(call({ 'co-sharing': 'begun' })).toBe('statuses.co-sharing: unknown');
  expect(call({ 'co-sharing': 1 })).toBe('statuses.co-sharing: type');
  expect(call({ other: 'done' })).toBe('statuses.other: unknown');
});

test('[EC22] who joined, who left and whose ratings differ', () => {
  const before = [rated('a', 1, 1), rated('b', 2, 2), rated('c', null, 2)];
  const after = [rated('d', 3, 3), rated('c', 3, 2), rated('a', 2, 3)];
  const changes = ecosystem.compareRelations(before, after);
  expect([changes.joined, changes.left]).toEqual([['d'], ['b']]);
  expect(changes.shifts.map(({ partner, strength }) => [partner, strength])).toEqual([
    ['a', { from: 1, to: 2 }],
    ['c', { from: null, to: 2 }],
  ]);
  expect(changes.carrying).toEqual({ from: [1, 2], to: [3, 3] });
});

test('[EC23] only what was assessed at both times is stronger or weaker', () => {
  const direction = (from: ecosystem.RatedPartner, to: ecosystem.RatedPartner) =>
    ecosystem.compareRelations([from], [to]).shifts[0]?.direction;
  expect(direction(rated('a', 1, 1), rated('a', 2, 2))).toBe('stronger');
  expect(direction(rated('a', 3, 3), rated('a', 3, 1))).toBe('weaker');
  expect(direction(rated('a', 1, 3), rated('a', 1, 2))).toBe('same');
  expect(direction(rated('a', null, 3), rated('a', 1, 3))).toBeNull();
});

test('[EC24] reviews come closer together while a relation holds back or may', () => {
  expect(ecosystem.reviewCadence([rated('a', 3, 3)]).weeks['co-monitoring']).toBe(8);
  expect(ecosystem.reviewCadence([rated('a', 3, null), rated('b', 1, 1)])).toEqual({
    weeks: { 'co-monitoring': 4, 'co-learning': 12 },
    because: ['b', 'a'],
  });
});
