import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call, functions, refusal } from '../../testing/calls.ts';
import { cases, frameworkOf, rate } from '../../testing/cases.ts';
import { anythingWith, freeze, numbersIn, onPollutedPage } from '../../testing/hostile.ts';
import { InputError, matrix } from '../index.ts';

const known = 'assess-digital-readiness';

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
  const anything = anythingWith(keys);
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
