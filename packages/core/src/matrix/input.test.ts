import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, frameworkOf, rate } from '../../testing/cases.ts';
import { InputError, matrix } from '../index.ts';

const functions = [matrix.assess, matrix.nextQuestions, matrix.smallestMoves];

/** Calls past the types, as a page without TypeScript does. */
const call = (target: (typeof functions)[number], ...input: unknown[]): unknown =>
  Reflect.apply(target, undefined, input);

/** Path and code of the error that all three functions throw. */
function refusal(answers: unknown, options?: unknown): string {
  const errors = functions.map((target) => {
    try {
      call(target, answers, options);
    } catch (error) {
      if (error instanceof InputError) return `${error.path}: ${error.code}`;
      throw error;
    }
    return 'taken';
  });
  expect(new Set(errors).size).toBe(1);
  return errors[0] ?? '';
}

const known = 'assess-digital-readiness';
const answered = (answer: unknown) => refusal({ [known]: answer });
const ownProto: unknown = JSON.parse('{"__proto__": {"level": 1}}');

describe('answers', () => {
  test('[MX21] only a plain record is taken', () => {
    for (const value of [null, [], new Map(), new Date(), 'a', 3, () => 1]) {
      expect(refusal(value)).toBe('answers: type');
    }
    expect(refusal(undefined)).toBe('answers: missing');
    expect(refusal({})).toBe('taken');
    expect(refusal(Object.create(null))).toBe('taken');
  });

  test('[MX21] an unknown activity is named, not dropped', () => {
    expect(refusal({ nonsense: { level: 1 } })).toBe('answers.nonsense: unknown');
    expect(refusal({ [Symbol('s')]: { level: 1 } })).toBe('answers.Symbol(s): unknown');
    expect(refusal({ constructor: { level: 1 } })).toBe('answers.constructor: unknown');
  });

  test('[MX21] an own __proto__ is refused wherever it stands', () => {
    expect(refusal(ownProto)).toBe('answers.__proto__: unknown');
    expect(answered(ownProto)).toBe(`answers.${known}.__proto__: unknown`);
    expect(refusal({}, ownProto)).toBe('options.__proto__: unknown');
  });

  test('[MX22] a level is an integer of the scale, or null', () => {
    for (const level of [0, 4, null, -0]) expect(answered({ level })).toBe('taken');
    for (const level of [-1, 5, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(answered({ level })).toBe(`answers.${known}.level: range`);
    }
    for (const level of ['3', true, [3], 3n]) {
      expect(answered({ level })).toBe(`answers.${known}.level: type`);
    }
    for (const answer of [{}, { level: undefined }]) {
      expect(answered(answer)).toBe(`answers.${known}.level: missing`);
    }
  });

  test('[MX22] an answer is a plain record', () => {
    for (const answer of [3, null, [3]]) expect(answered(answer)).toBe(`answers.${known}: type`);
    expect(answered(undefined)).toBe(`answers.${known}: missing`);
  });

  test('[MX22] note and time are strings where present', () => {
    expect(answered({ level: 1, note: 'seen', at: '2026' })).toBe('taken');
    expect(answered({ level: 1, note: undefined })).toBe('taken');
    expect(answered({ level: 1, note: 3 })).toBe(`answers.${known}.note: type`);
    expect(answered({ level: 1, at: new Date() })).toBe(`answers.${known}.at: type`);
  });

  test('[MX22] other keys of an answer are let pass', () => {
    expect(answered({ level: 1, by: 'writer-1' })).toBe('taken');
  });

  test('[MX22] the error says what may stand there', () => {
    expect(() => matrix.assess(rate({ nonsense: 1 }))).toThrow(
      'answers.nonsense: not allowed; needed: an activity id of the framework',
    );
    expect(() => call(matrix.assess, { [known]: {} })).toThrow(
      `answers.${known}.level: is missing; needed: a level from 0 to 4, or null`,
    );
  });
});

describe('options', () => {
  test('[MX23] consolidation is a number above 0, at most 1', () => {
    for (const consolidation of [Number.MIN_VALUE, 0.6, 1, undefined]) {
      expect(refusal({}, { consolidation })).toBe('taken');
    }
    for (const consolidation of [0, -0.5, 1.01, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(refusal({}, { consolidation })).toBe('options.consolidation: range');
    }
    for (const consolidation of ['0.6', null, 1n]) {
      expect(refusal({}, { consolidation })).toBe('options.consolidation: type');
    }
  });

  test('[MX23] options are a plain record, and a misspelt one is refused', () => {
    for (const options of [null, [], 0.6]) expect(refusal({}, options)).toBe('options: type');
    expect(refusal({}, { consolidaton: 0.7 })).toBe('options.consolidaton: unknown');
    expect(refusal({}, undefined)).toBe('taken');
  });
});

describe('frameworks of a host', () => {
  const under = (framework: unknown) => refusal({}, { framework });
  const phase = (id: unknown, ...activities: unknown[]) => ({ id, activities });
  const dimension = (id: unknown, ...phases: unknown[]) => ({ id, phases });
  const host = (...dimensions: unknown[]) => ({ dimensions });
  const a = { id: 'a' };

  test('[MX24] dimensions, phases and activities are lists with at least one item', () => {
    expect(under(host(dimension('d', phase('p', a))))).toBe('taken');
    expect(under(host())).toBe('framework.dimensions: range');
    expect(under(host(dimension('d')))).toBe('framework.dimensions[0].phases: range');
    expect(under(host(dimension('d', phase('p', a), phase('q'))))).toBe(
      'framework.dimensions[0].phases[1].activities: range',
    );
    expect(under({})).toBe('framework.dimensions: missing');
    expect(under({ dimensions: {} })).toBe('framework.dimensions: type');
    expect(under(null)).toBe('framework: type');
    expect(under([])).toBe('framework: type');
  });

  test('[MX24] every part is a record with an id of its own', () => {
    const of = (...activities: unknown[]) => under(host(dimension('d', phase('p', ...activities))));
    const second = 'framework.dimensions[0].phases[0].activities[1]';
    expect(of(a, 'b')).toBe(`${second}: type`);
    expect(of(a, {})).toBe(`${second}.id: missing`);
    expect(of(a, { id: 3 })).toBe(`${second}.id: type`);
    expect(of(a, { id: '' })).toBe(`${second}.id: range`);
    expect(of(a, { id: '__proto__' })).toBe(`${second}.id: range`);
    for (const id of ['a', 'p', 'd']) expect(of(a, { id })).toBe(`${second}.id: range`);
  });

  test('[MX24] a hole in a list is a missing part', () => {
    const holes: unknown[] = [];
    holes[1] = dimension('d', phase('p', a));
    expect(under({ dimensions: holes })).toBe('framework.dimensions[0]: missing');
  });

  test('[MX24] answers are checked against the framework of the host', () => {
    const framework = host(dimension('d', phase('p', a)));
    expect(refusal({ a: { level: 4 } }, { framework })).toBe('taken');
    expect(refusal({ [known]: { level: 4 } }, { framework })).toBe(`answers.${known}: unknown`);
  });

  test('[MX24] the ids of its activities are listed under the same check', () => {
    expect(matrix.activityIds(frameworkOf([[2], [1]]))).toEqual(['d0p0a0', 'd0p0a1', 'd1p0a0']);
    expect(() => Reflect.apply(matrix.activityIds, undefined, [[]])).toThrow(InputError);
  });

  test('[MX25] ids that every object inherits are ids like others', () => {
    const ids = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const framework = host(dimension('isPrototypeOf', phase('p', ...ids.map((id) => ({ id })))));
    const empty = call(matrix.assess, {}, { framework });
    expect(empty).toMatchObject({ answered: 0, levels: { constructor: null } });
    expect(call(matrix.nextQuestions, {}, { framework })).toEqual(ids);
    const rated = call(matrix.assess, { constructor: { level: 3 } }, { framework });
    expect(rated).toMatchObject({ answered: 1, dimensions: { isPrototypeOf: { phase: 1 } } });
  });
});

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
    expect(onPollutedPage(() => answered({}))).toBe(`answers.${known}.level: missing`);
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
