import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersTo, cases, frameworkOf, rate } from '../../testing/cases.ts';
import { anythingWith, freeze, numbersIn, onPollutedPage } from '../../testing/hostile.ts';
import { InputError, type matrix, moments } from '../index.ts';

const framework = frameworkOf([[2, 2]]);
const [a, b, c] = ['d0p0a0', 'd0p0a1', 'd0p1a0'] as const;
const rules = { framework, consolidation: 0.5 };
const told = (levels: Readonly<Record<string, matrix.Level | null>>, version = '1') => ({
  answers: rate(levels),
  version,
});
const only = (comparison: moments.Comparison) =>
  Object.values(comparison.dimensions)[0] as moments.DimensionComparison;

/** Two times of a company in a framework of any shape. */
const twoTimes = cases().chain(({ options }) =>
  fc.record({
    before: answersTo(options.framework),
    now: answersTo(options.framework),
    options: fc.constant(options),
    former: fc.double({ min: 0.1, max: 1, noNaN: true }),
  }),
);

/** The two times compared, those of then under another threshold. */
const compared = (given: typeof twoTimes extends fc.Arbitrary<infer T> ? T : never) =>
  moments.compare(
    { answers: given.before, version: '0' },
    { answers: given.now, version: '1' },
    {
      ...given.options,
      formerly: { 0: { framework: given.options.framework, consolidation: given.former } },
    },
  );

describe('two times of one company', () => {
  test('[MO1] old answers are placed again by the rules in force', () => {
    const former = { framework, consolidation: 1 };
    const result = moments.compare(told({ [a]: 2, [b]: 2 }, '0'), told({ [a]: 2, [b]: 2 }), {
      ...rules,
      formerly: { 0: former },
    });
    expect(result.rules).toBe('changed');
    expect(only(result)).toMatchObject({
      before: { phase: 1, coordinate: 0.5 },
      rescored: { phase: 2, coordinate: 1 },
      now: { phase: 2, coordinate: 1 },
      model: 0.5,
      told: 0,
      moved: 0,
    });
  });

  test('[MO2] under the same version the model has not moved, whatever was answered', () => {
    fc.assert(
      fc.property(twoTimes, ({ before, now, options }) => {
        const result = moments.compare(
          { answers: before, version: '1' },
          { answers: now, version: '1' },
          options,
        );
        expect(result.rules).toBe('same');
        for (const { model, rescored, ...one } of Object.values(result.dimensions)) {
          expect(one.before).toEqual(rescored);
          expect(model).toBe(rescored.coordinate === null ? null : 0);
        }
      }),
    );
  });

  test('[MO3] without the rules of then, what the model did stays unknown', () => {
    const result = moments.compare(told({ [a]: 1 }, '0'), told({ [a]: 2 }), rules);
    expect(result.rules).toBe('unknown');
    expect(only(result)).toMatchObject({ before: null, model: null, told: 0, moved: 0.5 });
  });

  test('[MO4] an answer to an open question is told, a changed one is moved', () => {
    const result = moments.compare(told({ [a]: 1 }), told({ [a]: 2, [b]: 0 }), rules);
    expect(only(result)).toMatchObject({ told: -0.25, moved: 0.25 });
    const back = moments.compare(told({ [a]: 2, [b]: 0 }), told({ [a]: 2, [b]: null }), rules);
    expect(only(back)).toMatchObject({ told: 0.5, moved: 0 });
  });

  test('[MO5] the three parts add up to the whole way', () => {
    fc.assert(
      fc.property(twoTimes, (given) => {
        for (const one of Object.values(compared(given).dimensions)) {
          const { before, now, model, told, moved } = one;
          if (model === null || told === null || moved === null) continue;
          const whole = (now.coordinate ?? 0) - (before?.coordinate ?? 0);
          expect(model + told + moved).toBeCloseTo(whole, 9);
        }
      }),
    );
  });

  test('[MO5] a part without a place at one of its ends is null', () => {
    const result = moments.compare(told({ [c]: 3 }), told({ [a]: 2, [c]: 3 }), rules);
    expect(only(result)).toMatchObject({ model: null, told: null, moved: 0 });
  });

  test('[MO6] only a changed answer moves, and raising one never moves back', () => {
    fc.assert(
      fc.property(cases(), fc.infiniteStream(fc.nat(4)), ({ answers, options }, drawn) => {
        const then = { answers, version: '1' };
        const raised = Object.fromEntries(
          Object.entries(answers).map(([id, { level }]) => {
            const by = drawn.next().value as matrix.Level;
            return [id, { level: level === null || level > by ? level : by }];
          }),
        );
        const result = moments.compare(then, { answers: raised, version: '1' }, options);
        for (const { told, moved } of Object.values(result.dimensions)) {
          expect(told ?? 0).toBe(0);
          expect(moved ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('[MO6] questions answered since move nothing', () => {
    fc.assert(
      fc.property(cases(), fc.array(fc.boolean(), { minLength: 1 }), (given, keep) => {
        const some = Object.entries(given.answers).filter((_, i) => keep[i % keep.length]);
        const then = { answers: Object.fromEntries(some), version: '1' };
        const now = { answers: given.answers, version: '1' };
        const result = moments.compare(then, now, given.options);
        for (const { moved } of Object.values(result.dimensions)) expect(moved ?? 0).toBe(0);
      }),
    );
  });

  test('[MO7] every question with another level is a change, in the order of the framework', () => {
    const { changes } = moments.compare(
      told({ [c]: 4, [b]: null, [a]: 1 }),
      told({ [a]: 3, [b]: 0 }),
      rules,
    );
    expect(changes).toEqual([
      { activity: a, from: 1, to: 3 },
      { activity: b, from: null, to: 0 },
      { activity: c, from: 4, to: null },
    ]);
  });

  test('[MO8] what is no longer asked is named and not scored', () => {
    const then = told({ [a]: 2, gone: 4, open: null }, '0');
    const result = moments.compare(then, told({ [a]: 2 }), rules);
    expect(result.dropped).toEqual(['gone']);
    expect(only(result).rescored).toEqual(only(result).now);
    expect(result.changes).toEqual([]);
  });

  test('[MO1] without a framework of a host it is the paper’s, with its version', () => {
    const now = {
      answers: { 'assess-digital-readiness': { level: 2 } },
      version: '1.0.0',
    } as const;
    expect(moments.compare(now, now).rules).toBe('same');
  });
});

describe('any page, any input', () => {
  const refusal = (...given: readonly unknown[]): string => {
    try {
      return JSON.stringify(Reflect.apply(moments.compare, undefined, given));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return `${error.path}: ${error.code}`;
    }
  };

  test.each([
    ['then: type', [[], told({})]],
    ['now.answers: missing', [told({}), { version: '1' }]],
    ['then.version: missing', [{ answers: {} }, told({})]],
    ['then.answers.x.level: range', [{ answers: { x: { level: 7 } }, version: '1' }, told({})]],
    ['options.rule: unknown', [told({}), told({}), { rule: 1 }]],
    ['options.formerly.0: type', [told({}, '0'), told({}), { ...rules, formerly: { 0: 1 } }]],
    ['options.consolidation: range', [told({}), told({}), { ...rules, consolidation: 2 }]],
    ['options.framework.version: missing', [told({}), told({}), { framework: {} }]],
  ])('[MO9] says where it is wrong: %s', (said, given) => {
    expect(refusal(...given)).toBe(said);
  });

  test('[MO9] any value gives a result without NaN or an error that names the place', () => {
    const any = anythingWith(fc.constantFrom('answers', 'version', 'level', 'formerly', a));
    fc.assert(
      fc.property(any, any, any, (then, now, options) => {
        expect(refusal(then, now, options)).not.toContain('NaN');
      }),
    );
  });

  test('[MO9] frozen input, polluted prototypes and JSON change nothing', () => {
    fc.assert(
      fc.property(twoTimes, (given) => {
        freeze(given);
        const result = compared(given);
        expect(onPollutedPage(() => JSON.stringify(compared(given)))).toBe(JSON.stringify(result));
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
