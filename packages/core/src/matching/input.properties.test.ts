import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anythingWith, freeze, numbersIn, onPollutedPage } from '../../testing/hostile.ts';
import { matchCases, matchingOf } from '../../testing/matching.ts';
import { InputError, matching } from '../index.ts';

const call = (...input: unknown[]): unknown => Reflect.apply(matching.match, undefined, input);

describe('any page, any order', () => {
  test('[CM22] members added to the prototypes of the page change nothing', () => {
    const run = () => {
      const host = { framework: matchingOf(2, [['S', { c0: 'reported' }]]), max: 1 };
      return JSON.stringify([call({ 'low-margins': 3 }), call({ c0: 1, c1: 2 }, host)]);
    };
    const members = { pinned: 3, effort: 'x', links: 1, evidence: 'reported', 'low-margins': 1 };
    expect(onPollutedPage(run, members)).toBe(run());
  });

  test('[CM22] frozen input will do, so nothing of it is changed', () => {
    fc.assert(
      fc.property(matchCases(), ({ selection, limits }) => {
        const before = JSON.stringify([selection, limits]);
        freeze([selection, limits]);
        call(selection, limits);
        expect(JSON.stringify([selection, limits])).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  test('[CM22] the order of what is chosen and pinned changes nothing', () => {
    const turned = (list: readonly string[] | undefined) => list && [...list].reverse();
    fc.assert(
      fc.property(matchCases(), ({ selection, limits }) => {
        const { pinned, dismissed, ...rest } = limits;
        const other = { ...rest, pinned: turned(pinned), dismissed: turned(dismissed) };
        const reversed = Object.fromEntries(Object.entries(selection).reverse());
        expect(JSON.stringify(call(reversed, other))).toBe(JSON.stringify(call(selection, limits)));
      }),
      { numRuns: 200 },
    );
  });

  test('[CM22] results come back from JSON as they went in', () => {
    fc.assert(
      fc.property(matchCases(), ({ selection, limits }) => {
        const result = call(selection, limits);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any value at all', () => {
  const keys = fc.constantFrom(
    ...['low-margins', 'company-website', '__proto__', 'constructor', 'max', 'pinned', 'links'],
    ...['framework', 'components', 'themes', 'challenges', 'activities', 'effort', 'evidence'],
  );
  const anything = anythingWith(keys);
  const id = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('c', 'd', 'e') }, anything);
  const list = (item: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 5, arbitrary: fc.array(item, { maxLength: 3 }) }, anything);
  const challenges = list(fc.record({ id }));
  const components = list(fc.record({ id, themes: list(fc.record({ id, challenges })) }));
  const link = fc.record({ challenge: id, evidence: fc.oneof(fc.constant('reported'), anything) });
  const activities = list(
    fc.record({ id, effort: fc.oneof(fc.constant('S'), anything), links: list(link) }),
  );
  const limits = fc.oneof(
    anything,
    fc.record(
      {
        max: fc.oneof(fc.integer(), anything),
        pinned: list(id),
        framework: fc.oneof(fc.record({ components, activities }), anything),
      },
      { requiredKeys: [] },
    ),
  );
  const severity = fc.oneof(fc.constantFrom(1, 2, 3), anything);
  const selection = fc.oneof(anything, fc.dictionary(fc.oneof(keys, fc.string()), severity));

  test('[CM23] a result has only finite numbers, and every error is an InputError', () => {
    fc.assert(
      fc.property(selection, fc.option(limits, { nil: undefined }), (given, how) => {
        try {
          expect(numbersIn(call(given, how)).every(Number.isFinite)).toBe(true);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.path).toMatch(/^(selection|limits|framework)/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('[CM24] a framework in any state is read to its end', () => {
    const given = fc.record({
      framework: fc.oneof(fc.record({ components, activities }), anything),
      words: anything,
    });
    fc.assert(
      fc.property(given, (input) => {
        const findings = matching.lintMatchingFramework(input);
        for (const { path } of findings) expect(path).toMatch(/^(framework|words)/);
      }),
      { numRuns: 500 },
    );
  });
});
