import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../testing/scaling.ts';
import { scaling } from '../index.ts';

const { framework, recommendStrategy } = scaling;
const leans = fc.constantFrom<scaling.Lean | null | undefined>(0, 1, 2, 3, 4, null, undefined);
const traits = fc
  .record(Object.fromEntries(framework.traits.map(({ id }) => [id, leans])))
  .map((given) => given as scaling.Traits);
const fitOf = (given: scaling.Traits, id: scaling.StrategyId) =>
  recommendStrategy(given).strategies.find(({ strategy }) => strategy === id);

describe('the comparison', () => {
  test('[SC34] gives each strategy the weighted mean of what is known', () => {
    const advice = recommendStrategy({ 'ecosystem-role': 4, 'firm-identity': 1 });
    expect(advice.strategies.map(({ strategy, fit }) => [strategy, fit])).toEqual([
      ['servitization-scaling', (2 + 0.25) / 3],
      ['ecosystem-scaling', 0.75 / 3],
    ]);
    expect(advice.recommended).toBe('servitization-scaling');
  });

  test('[SC34] of nothing known recommends nothing', () => {
    const advice = recommendStrategy({ 'ecosystem-role': null });
    expect(advice).toMatchObject({ recommended: null, tied: false, provisional: true });
    expect(advice.strategies.map(({ fit }) => fit)).toEqual([null, null]);
    expect(advice.open).toHaveLength(9);
  });

  test('[SC34] fits lie in [0, 1] and add up to one', () => {
    fc.assert(
      fc.property(traits, (given) => {
        const fits = recommendStrategy(given).strategies.flatMap(({ fit }) => fit ?? []);
        for (const fit of fits) expect(fit >= 0 && fit <= 1).toBe(true);
        if (fits.length > 0) expect((fits[0] ?? 0) + (fits[1] ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('[SC34] leaning further to a side never makes its strategy fit less', () => {
    fc.assert(
      fc.property(traits, fc.constantFrom(...framework.traits), (given, { id }) => {
        const lean = given[id];
        if (lean === null || lean === undefined || lean === 4) return;
        const further = { ...given, [id]: lean + 1 };
        const [before, after] = [given, further].map(
          (one) => fitOf(one, 'servitization-scaling')?.fit ?? 0,
        );
        expect((after ?? 0) + 1e-12 >= (before ?? 0)).toBe(true);
      }),
    );
  });

  test('[SC35] the interval holds the fit of any completion', () => {
    const known = fc.constantFrom<scaling.Lean>(0, 1, 2, 3, 4);
    const completion = fc.array(known, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(traits, completion, (given, rest) => {
        const whole = Object.fromEntries(
          framework.traits.map(({ id }, index) => [id, given[id] ?? rest[index]]),
        );
        for (const { strategy, interval } of recommendStrategy(given).strategies) {
          const fit = fitOf(whole, strategy)?.fit ?? 0;
          expect(fit >= interval[0] - 1e-9 && fit <= interval[1] + 1e-9).toBe(true);
        }
      }),
    );
  });

  test('[SC36] tells a tie, and recommends neither', () => {
    const even = recommendStrategy({ 'ecosystem-role': 4, 'go-to-market': 0 });
    expect(even).toMatchObject({ tied: true, recommended: null });
    expect(recommendStrategy({ 'ecosystem-role': 2 }).tied).toBe(true);
    expect(recommendStrategy({ 'ecosystem-role': 3 }).tied).toBe(false);
  });

  test('[SC36] is provisional while under half of the weight is known', () => {
    const three = { 'ecosystem-role': 4, 'go-to-market': 4, 'customer-engagement': 4 } as const;
    expect(recommendStrategy(three).provisional).toBe(true);
    expect(recommendStrategy({ ...three, 'firm-identity': 4 }).provisional).toBe(false);
  });

  test('[SC37] names what speaks for and against each strategy, the strongest first', () => {
    const { strategies } = recommendStrategy({
      'ecosystem-role': 3,
      'go-to-market': 4,
      'firm-identity': 0,
    });
    expect(strategies[0]?.reasons).toEqual([
      { trait: 'go-to-market', share: 2 / 5 },
      { trait: 'ecosystem-role', share: 1 / 5 },
    ]);
    expect(strategies[0]?.against).toEqual([{ trait: 'firm-identity', share: 1 / 5 }]);
    expect(strategies[1]?.reasons).toEqual(strategies[0]?.against);
  });

  test('[SC37] says when contingencies lean the other way than the rows', () => {
    const rows = { 'ecosystem-role': 4 } as const;
    expect(recommendStrategy({ ...rows, 'firm-identity': 1 }).contingenciesDisagree).toBe(true);
    expect(recommendStrategy({ ...rows, 'firm-identity': 3 }).contingenciesDisagree).toBe(false);
    expect(recommendStrategy(rows).contingenciesDisagree).toBe(false);
  });

  test('[SC38] gives each firm of the study the strategy that the paper reports', () => {
    for (const { traits: given, strategy } of framework.cases) {
      expect(recommendStrategy(given)).toMatchObject({ recommended: strategy, tied: false });
    }
  });

  test('[SC38] no single trait decides what a firm of the study gets', () => {
    for (const { traits: given, strategy } of framework.cases) {
      for (const { id } of framework.traits) {
        const { recommended } = recommendStrategy({ ...given, [id]: null });
        expect(recommended).toBe(strategy);
      }
    }
  });
});

test('[SC39] a trait or a rating that is none is refused', () => {
  const ask = (given: unknown) => refusal(() => Reflect.apply(recommendStrategy, null, [given]));
  expect(ask([])).toBe('traits: type');
  expect(ask(undefined)).toBe('traits: missing');
  expect(ask({ size: 3 })).toBe('traits.size: unknown');
  expect(ask({ 'go-to-market': 5 })).toBe('traits.go-to-market: range');
  expect(ask({ 'go-to-market': '2' })).toBe('traits.go-to-market: type');
  expect(ask(JSON.parse('{"__proto__": 1}'))).toBe('traits.__proto__: unknown');
});
