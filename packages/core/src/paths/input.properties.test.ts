import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firms, tables } from '../../testing/firms.ts';
import { anythingWith, freeze, numbersIn, onPollutedPage } from '../../testing/hostile.ts';
import { calls, type Input } from '../../testing/pathCalls.ts';
import { InputError, matrix, paths } from '../index.ts';

const all = Object.values(calls);
const results = (input: Input): string => JSON.stringify(all.map((target) => target(input)));

const inputs: fc.Arbitrary<Input> = fc
  .record({ firm: firms, criteria: tables, path: fc.constantFrom('innovation', 'ecosystem') })
  .map(({ firm, ...rest }) => ({
    assessment: matrix.assess(firm.answers),
    context: firm.context,
    ...rest,
  }));

/** The same records all the way down, each with its keys in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)]);
  return Object.fromEntries(entries.reverse());
}

describe('any page, any order', () => {
  const few = { numRuns: 20 };
  /** A polluted page makes every object slow. */
  const fewer = { numRuns: 4 };
  const stray = {
    ...{ level: 3, weight: 9, measure: 'phase', counts: 'against', guards: 5, phase: 2 },
    ...{ framework: 5, dimensions: 5, levels: 5, consolidation: 'x', innovation: 5, id: 'x' },
  };

  test('[SP31] members added to the prototypes of the page change nothing', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(onPollutedPage(() => results(input), stray)).toBe(results(input));
      }),
      fewer,
    );
  });

  test('[SP31] frozen input will do, so nothing of it is changed', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = JSON.stringify(input);
        freeze(input);
        results(input);
        expect(JSON.stringify(input)).toBe(before);
      }),
      few,
    );
  });

  test('[SP31] the order of keys changes nothing', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(results(reversed(input) as Input)).toBe(results(input));
      }),
      few,
    );
  });

  test('[SP31] results come back from JSON as they went in', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const target of all) {
          const result = target(input);
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        }
      }),
      few,
    );
  });
});

describe('any value at all', () => {
  const keys = fc.constantFrom(
    ...['dimensions', 'levels', 'phases', 'phase', 'progress', 'answered', 'total', 'id'],
    ...['criteria', 'guards', 'weight', 'measure', 'counts', 'question', 'atLeast', 'level'],
    ...['innovation', 'scaling', 'risk-appetite', '__proto__', 'constructor', 'framework'],
  );
  const anything = anythingWith(keys);

  /** A sound record with one of its values replaced, somewhere. */
  function spoilt(value: unknown): fc.Arbitrary<unknown> {
    if (typeof value !== 'object' || value === null) return anything;
    const own = Object.keys(value);
    if (own.length === 0) return anything;
    return fc
      .constantFrom(...own)
      .chain((key) =>
        fc
          .oneof(anything, spoilt(Reflect.get(value, key)))
          .map((inner) =>
            Array.isArray(value)
              ? value.map((item, index) => (String(index) === key ? inner : item))
              : { ...value, [key]: inner },
          ),
      );
  }

  const assessment = matrix.assess({ 'assess-digital-readiness': { level: 2 } });
  const near = fc.record({
    assessment: fc.oneof(fc.constant(assessment), anything, spoilt(assessment)),
    context: fc.oneof(fc.constant({}), anything, fc.dictionary(keys, anything)),
    criteria: fc.oneof(fc.constant(undefined), anything, spoilt(paths.criteria)),
    path: fc.oneof(fc.constantFrom('innovation', 'scaling'), anything),
    options: fc.oneof(
      fc.constant({}),
      anything,
      fc.record({ framework: spoilt(matrix.framework) }),
    ),
  });

  test('[SP32] a result has only finite numbers, and every error is an InputError', () => {
    fc.assert(
      fc.property(near, (input) => {
        for (const target of all) {
          try {
            expect(numbersIn(target(input)).every(Number.isFinite)).toBe(true);
          } catch (error) {
            if (!(error instanceof InputError)) throw error;
            expect(error.path).toMatch(/^(assessment|context|criteria|path|options|framework)/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
