import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call, functions, refusal } from '../../testing/calls.ts';
import { cases, frameworkOf, rate } from '../../testing/cases.ts';
import { InputError, matrix } from '../index.ts';

const known = 'assess-digital-readiness';

/** Adds enumerable members to all objects and lists while `run` runs, as some pages do. */
function onPollutedPage<T>(run: () => T): T {
  const members = { level: 3, note: 5, at: 5, consolidation: 'x', framework: 5, id: 'x', extra: 1 };
  const usual = { enumerable: true, configurable: true, writable: true };
  const places = [Object.prototype, Array.prototype];
  for (const place of places) {
    for (const [key, value] of Object.entries(members)) {
      Object.defineProperty(place, key, { ...usual, value });
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

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
};

describe('any page, any order', () => {
  const results = (answers: unknown, options?: unknown): string =>
    JSON.stringify(functions.map((target) => call(target, answers, options)));

  test('[MX25] members added to the prototypes of the page change nothing', () => {
    const answers = rate({ [known]: 4, 'gather-global-market-knowledge': 2 });
    const framework = frameworkOf([[2, 1], [1]]);
    const hosted = { framework, consolidation: 0.5 };
    expect(onPollutedPage(() => results(answers))).toBe(results(answers));
    expect(onPollutedPage(() => results({}, hosted))).toBe(results({}, hosted));
  });

  test('[MX25] an inherited level is no answer', () => {
    expect(onPollutedPage(() => refusal({ [known]: {} }))).toBe(`answers.${known}.level: missing`);
  });

  test('[MX26] frozen input will do, so nothing of it is changed', () => {
    fc.assert(
      fc.property(cases(), ({ answers, options }) => {
        const before = JSON.stringify([answers, options]);
        freeze([answers, options]);
        results(answers, options);
        expect(JSON.stringify([answers, options])).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  test('[MX26] the order of the answers changes nothing', () => {
    fc.assert(
      fc.property(cases(), fc.infiniteStream(fc.nat()), ({ answers, options }, keys) => {
        const shuffled = Object.entries(answers)
          .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(results(Object.fromEntries(shuffled), options)).toBe(results(answers, options));
      }),
      { numRuns: 200 },
    );
  });

  test('[MX26] results come back from JSON as they went in', () => {
    fc.assert(
      fc.property(cases(), ({ answers, options }) => {
        for (const target of functions) {
          const result = call(target, answers, options);
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('[MX26] a level of -0 comes back as 0', () => {
    expect(call(matrix.assess, { [known]: { level: -0 } })).toEqual(
      matrix.assess(rate({ [known]: 0 })),
    );
  });
});

describe('any value at all', () => {
  const keys = fc.constantFrom(
    ...matrix.activityIds().slice(0, 3),
    ...['__proto__', 'constructor', 'level', 'note', 'id', 'dimensions', 'phases', 'activities'],
  );
  const anything = fc.anything({
    key: fc.oneof(keys, fc.string()),
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const answer = fc.record({ level: fc.oneof(fc.constantFrom(0, 1, 4, null), anything) });
  const nearAnswers = fc.oneof(anything, fc.dictionary(keys, fc.oneof(answer, anything)));
  const id = fc.oneof({ weight: 5, arbitrary: fc.string() }, { weight: 1, arbitrary: anything });
  const part = (key: string, item: fc.Arbitrary<unknown>) =>
    fc.record({ id, [key]: fc.oneof({ weight: 5, arbitrary: fc.array(item) }, anything) });
  const nearFramework = part('dimensions', part('phases', part('activities', fc.record({ id }))));
  const nearOptions = fc.record(
    {
      consolidation: fc.oneof(fc.double(), anything),
      framework: fc.oneof(nearFramework, anything),
    },
    { requiredKeys: [] },
  );

  const numbersIn = (value: unknown): readonly number[] => {
    if (typeof value === 'number') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap(numbersIn);
  };

  test('[MX27] a result has only finite numbers, and every error is an InputError', () => {
    const options = fc.oneof(fc.constant(undefined), nearOptions, anything);
    fc.assert(
      fc.property(nearAnswers, options, (given, how) => {
        for (const target of functions) {
          try {
            expect(numbersIn(call(target, given, how)).every(Number.isFinite)).toBe(true);
          } catch (error) {
            if (!(error instanceof InputError)) throw error;
            expect(error.path).toMatch(/^(answers|options|framework)/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
