import { expect, test } from 'vitest';
import {
  actual,
  cycle,
  decide,
  estimate,
  foldOf,
  kpi,
  measured,
  move,
  service,
  task,
} from '../../testing/cocreation.ts';
import { refusal } from '../../testing/scaling.ts';
import { cocreation } from '../index.ts';

const NOW = '2026-01-01';
const warned = (said: readonly cocreation.Proposal[], limits = {}) =>
  cocreation.warnings(foldOf(...said), NOW, limits);
const ids = (said: readonly cocreation.Proposal[]) => warned(said).map(({ id }) => id);

const costly = [
  service('a'),
  measured('a', 'cost', 1, 40),
  measured('a', 'value', 1, 10),
  cycle(2),
  measured('a', 'cost', 2, 30),
];

test('[CC28] cost that outruns the evidence of value two cycles in a row is warned of', () => {
  expect(warned(costly)).toEqual([{ id: 'cost-outruns-evidence', cycles: 2, cost: 70, value: 10 }]);
  expect(ids(costly.slice(0, 3))).toEqual([]);
});

test('[CC28] a value that covers the cost ends the row, and so does a target that was reached', () => {
  expect(ids([...costly, measured('a', 'value', 2, 30)])).toEqual([]);
  expect(ids([...costly, kpi('a', 3), actual('a', 2)])).toEqual([]);
  expect(ids([...costly, kpi('a', 3), actual('a', 4)])).toEqual(['cost-outruns-evidence']);
});

test('[CC28] a cycle that cost nothing is passed over', () => {
  expect(ids([...costly, cycle(3)])).toEqual(['cost-outruns-evidence']);
});

test('[CC29] evaluation without evidence, and use without an estimate', () => {
  const used = [service('a'), move('a', 'evaluate-benefits')];
  expect(ids(used)).toEqual(['no-evidence-in-evaluation', 'used-without-estimate']);
  const estimated = (['value', 'running-cost', 'investment'] as const).map((what) =>
    estimate('a', what, [1, 2, 3]),
  );
  expect(ids([...used, ...estimated, measured('a', 'value', 1, 5)])).toEqual([]);
  expect(ids([...used, decide('a', 'stopped', 'too dear')])).toEqual([]);
});

test('[CC30] more than six on their way at once', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => [
      service(`s${index}`),
      decide(`s${index}`, 'selected'),
    ]).flat();
  expect(ids(many(6))).toEqual([]);
  expect(warned(many(7))).toEqual([{ id: 'too-much-at-once', count: 7 }]);
});

test('[CC30] what a team owes past its day', () => {
  const due = (day: string, status = 'open') => [
    service('a'),
    task('a', 'define-digitalization-goals', { status, due: day }),
  ];
  expect(warned(due('2025-12-30'))).toEqual([
    { id: 'team-is-late', service: 'a', activity: 'define-digitalization-goals', days: 2 },
  ]);
  expect(ids(due(NOW))).toEqual([]);
  expect(ids(due('2025-12-30', 'done'))).toEqual([]);
});

test('[CC31] nothing recorded, nothing warned; a host’s thresholds replace ours', () => {
  expect(ids([])).toEqual([]);
  expect(warned(costly, { cyclesInARow: 3 })).toEqual([]);
  expect(refusal(() => warned(costly, { cyclesInARow: 0 }))).toBe('thresholds.cyclesInARow: range');
  expect(refusal(() => warned(costly, { weeks: 1 }))).toBe('thresholds.weeks: unknown');
});

test('[CC32] evidence from the last phase is offered to the assessment', () => {
  const offers = (...said: cocreation.Proposal[]) =>
    cocreation
      .evidenceOffers(foldOf(...said))
      .map(({ question, services }) => [question, ...services]);
  const shown = [
    service('a'),
    move('a', 'evaluate-benefits'),
    kpi('a', 3),
    actual('a', 2),
    service('b'),
  ];
  expect(offers(service('a'), move('a', 'evaluate-benefits'))).toEqual([]);
  expect(offers(...shown)).toEqual([['create-value-adding-digital-services', 'a']]);
  expect(offers(...shown, decide('a', 'scaled'), cycle(2))).toEqual([
    ['create-value-adding-digital-services', 'a'],
    ['take-modular-service-approach', 'a'],
    ['develop-co-creation-routines', 'a'],
  ]);
  expect(offers(...shown, decide('a', 'stopped', 'too dear'))).toEqual([]);
});
