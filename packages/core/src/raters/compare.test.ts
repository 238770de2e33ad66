import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersTo, frameworkOf, rate } from '../../testing/cases.ts';
import { anythingWith, freeze, numbersIn, onPollutedPage } from '../../testing/hostile.ts';
import { InputError, type matrix, raters } from '../index.ts';

const framework = frameworkOf([[3, 2], [2]]);
const [a, b, c, d] = ['d0p0a0', 'd0p0a1', 'd0p0a2', 'd0p1a0'] as const;
const compare = (
  given: Readonly<Record<string, matrix.Answers>>,
  options: raters.CompareOptions = {},
) => raters.compare(given, { framework, ...options });

const people = fc.dictionary(
  fc.constantFrom('self', 'sales', 'service', 'it', 'partner'),
  answersTo(framework),
);
const spreads = ({ questions }: raters.RatersComparison) => questions.map(({ spread }) => spread);
const question = (result: raters.RatersComparison, id: string) =>
  result.questions.find(({ activity }) => activity === id);

describe('people of one company', () => {
  test('[RA1] the spread goes from the lowest to the highest known level', () => {
    const result = compare({
      it: rate({ [a]: 1, [b]: 3, [c]: null }),
      sales: rate({ [a]: 4, [b]: null }),
      self: rate({ [a]: 2 }),
    });
    expect(question(result, a)).toEqual({
      activity: a,
      levels: { it: 1, sales: 4, self: 2 },
      ...{ low: 1, high: 4, spread: 3, distance: 2 },
    });
    expect(question(result, b)).toMatchObject({ low: 3, high: 3, spread: null, distance: null });
    expect(question(result, c)).toMatchObject({ low: null, high: null, spread: null });
  });

  test('[RA2] the distance is no more than the spread, and 0 only where all agree', () => {
    fc.assert(
      fc.property(people, (given) => {
        for (const { spread, distance } of compare(given).questions) {
          if (spread === null || distance === null) continue;
          expect(distance).toBeLessThanOrEqual(spread);
          expect(distance === 0).toBe(spread === 0);
        }
      }),
    );
  });

  test('[RA3] the agenda has the widest gaps first, then the greater distance', () => {
    const result = compare({
      it: rate({ [a]: 0, [b]: 0, [c]: 0, [d]: 2 }),
      sales: rate({ [a]: 2, [b]: 2, [c]: 3, [d]: 3 }),
      self: rate({ [a]: 2, [b]: 1, [c]: 3 }),
      service: rate({ [a]: 0, [b]: 1 }),
    });
    expect(result.agenda.map(({ activity }) => activity)).toEqual([c, a, b]);
    expect(compare({ x: rate({ [a]: 0 }), y: rate({ [a]: 1 }) }).agenda).toEqual([]);
  });

  test('[RA3] gap and length of the agenda are the host’s to set', () => {
    const given = { x: rate({ [a]: 0, [b]: 0, [c]: 4 }), y: rate({ [a]: 1, [b]: 3, [c]: 2 }) };
    const ids = (options: raters.CompareOptions) =>
      compare(given, options).agenda.map(({ activity }) => activity);
    expect(ids({ gap: 1 })).toEqual([b, c, a]);
    expect(ids({ max: 1 })).toEqual([b]);
    expect(ids({ gap: 4 })).toEqual([]);
  });

  test('[RA4] one more rater never narrows a spread', () => {
    fc.assert(
      fc.property(people, answersTo(framework), (given, more) => {
        const after = spreads(compare({ ...given, 'one more': more }));
        for (const [index, before] of spreads(compare(given)).entries()) {
          expect(after[index] ?? 0).toBeGreaterThanOrEqual(before ?? 0);
        }
      }),
    );
  });

  test('[RA5] order and names of the raters change neither spread nor agenda', () => {
    fc.assert(
      fc.property(people, (given) => {
        const renamed = Object.entries(given)
          .reverse()
          .map(([name, answers], index) => [`r${index}${name}`, answers]);
        const [one, other] = [compare(given), compare(Object.fromEntries(renamed))];
        expect(spreads(other)).toEqual(spreads(one));
        expect(other.agenda.map(({ activity }) => activity)).toEqual(
          one.agenda.map(({ activity }) => activity),
        );
      }),
    );
  });

  test('[RA5] who has said nothing, or that they don’t know, is no rater', () => {
    const result = compare({ it: {}, sales: rate({ [a]: null }), self: rate({ [a]: 0 }) });
    expect(result.raters).toEqual(['self']);
    expect(question(result, a)?.levels).toEqual({ self: 0 });
  });

  test('[RA6] shared questions are those that two have answered', () => {
    const result = compare({ it: rate({ [a]: 1, [b]: 2 }), self: rate({ [b]: 2, [c]: 0 }) });
    expect(result.shared).toBe(1);
    expect(compare({}).shared).toBe(0);
  });
});

test('[RA7] raters are taken with the paper’s framework, and answers to all of it', () => {
  const one = { 'assess-digital-readiness': { level: 4, note: 'yes', at: 'today' } } as const;
  expect(raters.compare({ one, two: one })).toMatchObject({ shared: 1, raters: ['one', 'two'] });
});

describe('any page, any input', () => {
  const refusal = (...given: readonly unknown[]): string => {
    try {
      return JSON.stringify(Reflect.apply(raters.compare, undefined, given));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return `${error.path}: ${error.code}`;
    }
  };

  test.each([
    ['raters: type', [[]]],
    ['raters.it: type', [{ it: [] }]],
    ['raters.it.nowhere: unknown', [{ it: { nowhere: { level: 1 } } }]],
    [
      'raters.it.assess-digital-readiness.level: range',
      [{ it: { 'assess-digital-readiness': { level: 9 } } }],
    ],
    ['options.gap: range', [{}, { gap: 5 }]],
    ['options.max: type', [{}, { max: '1' }]],
    ['options.most: unknown', [{}, { most: 1 }]],
    ['framework.dimensions: missing', [{}, { framework: {} }]],
  ])('[RA7] says where it is wrong: %s', (said, given) => {
    expect(refusal(...given)).toBe(said);
  });

  test('[RA8] any value gives a result without NaN or an error that names the place', () => {
    const any = anythingWith(fc.constantFrom('level', 'gap', 'max', 'framework', a));
    fc.assert(
      fc.property(any, any, (given, options) => {
        expect(refusal(given, options)).not.toContain('NaN');
      }),
    );
  });

  test('[RA8] frozen input, polluted prototypes and JSON change nothing', () => {
    fc.assert(
      fc.property(people, (given) => {
        freeze(given);
        const result = compare(given);
        expect(onPollutedPage(() => JSON.stringify(compare(given)))).toBe(JSON.stringify(result));
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
