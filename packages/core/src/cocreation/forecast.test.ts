import { expect, test } from 'vitest';
import {
  cycle,
  decide,
  estimate,
  foldOf,
  measured,
  move,
  service,
} from '../../testing/cocreation.ts';
import { refusal } from '../../testing/scaling.ts';
import { cocreation } from '../index.ts';

const { forecast, servicesOf } = cocreation;
const sure = (amount: number) => ({ low: amount, likely: amount, high: amount });

const alarm: cocreation.PlannedService = {
  id: 'alarm',
  start: 1,
  use: 2,
  end: null,
  value: { low: 10, likely: 30, high: 50 },
  runningCost: sure(10),
  investment: { low: 30, likely: 40, high: 80 },
  measured: [],
};

const likely = ({ points }: cocreation.Forecast) =>
  points.map(({ value, cost }) => [value.likely, cost.likely]);

test('[CC18] the investment comes once, value and running cost with use, each cycle on top of the last', () => {
  expect(likely(forecast([alarm], [], { ahead: 3 }))).toEqual([
    [0, 0],
    [0, 40],
    [30, 50],
    [60, 60],
    [90, 70],
  ]);
});

test('[CC18] what was measured takes the place of an estimate', () => {
  const known = { ...alarm, measured: [{ cycle: 1, what: 'cost', amount: 55 } as const] };
  const result = forecast([known], [], { ahead: 1 });
  expect(likely(result)).toEqual([
    [0, 0],
    [0, 55],
    [30, 65],
  ]);
  expect(result.points[1]?.cost).toEqual({
    ...{ low: 55, lower: 55, likely: 55, upper: 55, high: 55 },
  });
  expect(result.measured).toBe(1);
  expect(forecast([alarm], [], { ahead: 1 }).measured).toBe(0);
});

test('[CC19] half of the outcomes lie in the inner band, by numbers drawn at random', () => {
  const [, , point] = forecast([alarm], [], { ahead: 1 }).points;
  if (!point) throw new Error('no point');
  // All estimates go the same way, by two triangles: the same as the closed form has it.
  const count = 20_000;
  const nets = Array.from({ length: count }, (_, index) => {
    const place = (index + 0.5) / count;
    const way = Math.sign(place - 0.5) * (1 - Math.sqrt(1 - Math.abs(2 * place - 1)));
    const value = way < 0 ? 30 + 20 * way : 30 + 20 * way;
    const investment = way < 0 ? 40 - 40 * way : 40 - 10 * way;
    return value - investment - 10;
  }).sort((a, b) => a - b);
  expect(point.net.lower).toBeCloseTo(nets[count / 4] ?? 0, 2);
  expect(point.net.likely).toBeCloseTo(nets[count / 2] ?? 0, 2);
  expect(point.net.upper).toBeCloseTo(nets[(count * 3) / 4] ?? 0, 2);
  expect([point.net.low, point.net.high]).toEqual([-80, 10]);
  const ahead = nets.filter((net) => net >= 0).length / count;
  const later = forecast([alarm], [], { ahead: 1 });
  expect(later.breakEven?.cycle).toBeNull();
  expect(later.breakEven?.chance).toBeCloseTo(ahead, 3);
});

test('[CC19] the same input gives the same result: there is no chance in it', () => {
  expect(forecast([alarm], ['cannibalization'])).toEqual(forecast([alarm], ['cannibalization']));
});

test('[CC20] what is not in use yet is so from the next cycle on, and what was stopped ends', () => {
  const begun = foldOf(service('a'), cycle(2), cycle(3));
  expect(servicesOf(begun)).toMatchObject([{ start: 1, use: 4, end: null }]);
  const used = foldOf(service('a'), move('a', 'implement-micro-services'), cycle(2));
  expect(servicesOf(used)).toMatchObject([{ start: 1, use: 1 }]);
  const stopped = foldOf(service('a'), cycle(2), decide('a', 'stopped', 'too dear'), cycle(3));
  expect(servicesOf(stopped)).toMatchObject([{ end: 2 }]);
  const ended = forecast([{ ...alarm, end: 2 }], [], { ahead: 3 });
  expect(likely(ended).slice(2)).toEqual([
    [30, 50],
    [30, 50],
    [30, 50],
  ]);
});

test('[CC21] break-even is the first cycle from which value stays ahead', () => {
  const result = forecast([alarm], [], { ahead: 6 });
  expect(result.breakEven).toMatchObject({ cycle: 3, range: [2, null] });
  // A second investment comes after the first has paid: what counts is that value stays ahead.
  const second = { ...alarm, id: 'second', start: 5, use: 6, investment: sure(70) };
  const both = forecast([alarm, second], [], { ahead: 6 });
  expect(both.points[4]?.net.likely).toBeGreaterThan(0);
  expect(both.breakEven?.cycle).toBe(6);
});

test('[CC21] it may never come, and without anything to count there is none to tell', () => {
  const dear = { ...alarm, value: sure(1) };
  expect(forecast([dear]).breakEven).toEqual({
    ...{ cycle: null, half: [null, null], range: [null, null], chance: 0 },
  });
  expect(forecast([]).breakEven).toBeNull();
});

test('[CC22] the chance never falls from one cycle to the next', () => {
  const chances = forecast([alarm], [], { ahead: 10 }).points.map(({ chance }) => chance);
  expect(chances).toEqual([...chances].sort((a, b) => a - b));
  expect(chances.at(-1)).toBeGreaterThan(0.5);
});

test('[CC25] a cause lowers the low end of value, or raises the high end of cost, by its factor', () => {
  const at = (causes: cocreation.CauseId[], factors = {}) =>
    forecast([alarm], causes, { ahead: 1, factors }).points[2];
  expect(at([])?.value).toMatchObject({ low: 10, likely: 30, high: 50 });
  expect(at(['cannibalization'])?.value).toMatchObject({ low: 8.5, likely: 30, high: 50 });
  expect(at(['cannibalization'])?.cost).toEqual(at([])?.cost);
  expect(at(['new-capability-costs'])?.cost).toMatchObject({ low: 40, likely: 50, high: 108 });
  expect(at(['cannibalization'], { cannibalization: 0.5 })?.value.low).toBe(5);
});

test('[CC26] what lacks an estimate counts by what was measured alone, and is listed', () => {
  const open = { ...alarm, value: null };
  expect(forecast([open])).toMatchObject({
    ...{ counted: [], breakEven: null },
    left: [{ service: 'alarm', missing: ['value'] }],
  });
  const known = { ...open, measured: [{ cycle: 1, what: 'cost', amount: 55 } as const] };
  expect(likely(forecast([known], [], { ahead: 1 }))).toEqual([
    [0, 0],
    [0, 55],
    [0, 55],
  ]);
});

test('[CC26] the board hands over what it knows', () => {
  const state = foldOf(
    service('a'),
    estimate('a', 'value', [1, 2, 3]),
    estimate('a', 'running-cost', [1, 1, 1]),
    measured('a', 'cost', 1, 9),
  );
  expect(servicesOf(state)).toEqual([
    {
      ...{ id: 'a', start: 1, use: 2, end: null },
      value: { low: 1, likely: 2, high: 3 },
      runningCost: sure(1),
      investment: null,
      measured: [{ cycle: 1, what: 'cost', amount: 9 }],
    },
  ]);
});

const refused: readonly (readonly [string, () => unknown, string])[] = [
  ['no list', () => forecast({} as never), 'services: type'],
  ['an id twice', () => forecast([alarm, alarm]), 'services[1].id: range'],
  ['cycle 0', () => forecast([{ ...alarm, start: 0 }]), 'services[0].start: range'],
  [
    'ends that cross',
    () => forecast([{ ...alarm, value: { low: 3, likely: 2, high: 4 } }]),
    'services[0].value.likely: range',
  ],
  [
    'a range left out',
    () => forecast([{ ...alarm, value: undefined as never }]),
    'services[0].value: missing',
  ],
  ['an unknown cause', () => forecast([], ['rain' as never]), 'causes[0]: unknown'],
  ['an unknown option', () => forecast([], [], { seed: 1 } as never), 'options.seed: unknown'],
  ['too far ahead', () => forecast([], [], { ahead: 41 }), 'options.ahead: range'],
  [
    'a factor above 1',
    () => forecast([], [], { factors: { cannibalization: 2 } }),
    'options.factors.cannibalization: range',
  ],
];

test('[CC27] anything else is refused at its place', () => {
  const told = refused.map(([name, run]) => [name, refusal(run)]);
  expect(told).toEqual(refused.map(([name, , place]) => [name, place]));
});
