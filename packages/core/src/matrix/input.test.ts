import { describe, expect, test } from 'vitest';
import { call, refusal } from '../../testing/calls.ts';
import { rate } from '../../testing/cases.ts';
import { matrix } from '../index.ts';

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
