import type { matrix } from '@servitization/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesFor, stateOf, tally } from './progress.ts';
import { resumeAt } from './resume.ts';
import { activityIds, idsOf, steps } from './steps.ts';

const stepIds = steps.map(idsOf);
const answered = (count: number, level: matrix.Level | null = 2): matrix.Answers =>
  Object.fromEntries(activityIds.slice(0, count).map((id) => [id, { level }]));

describe('progress', () => {
  it('tells an answer, a don’t know and an open question apart', () => {
    const answers: matrix.Answers = { a: { level: 0 }, b: { level: null } };
    const states = ['a', 'b', 'c', 'toString'].map((id) => stateOf(answers, id));
    expect(states).toEqual(['answered', 'unknown', 'open', 'open']);
  });

  it('counts a don’t know neither as known nor as open', () => {
    const answers = { ...answered(5), [activityIds[5] as string]: { level: null } };
    expect(tally(answers, activityIds)).toEqual({ known: 5, unknown: 1, open: 11, total: 17 });
  });

  it('estimates whole minutes, and none when nothing is left', () => {
    expect([17, 1, 0].map(minutesFor)).toEqual([15, 1, 0]);
  });
});

describe('the question to go on with', () => {
  const ask = [
    ['a1', 'a2', 'a3'],
    ['b1', 'b2'],
    ['c1', 'c2'],
  ] as const;
  const [one, two] = ['2026-01-01T00:00:00.000Z-0000', '2026-01-02T00:00:00.000Z-0000'];
  const at = (time: string | undefined, level: matrix.Level | null = 1) => ({ level, at: time });

  it('is the first one before any answer', () => {
    expect(resumeAt({}, ask)).toBe('a1');
  });

  it('is an open one of the step that was answered last', () => {
    expect(resumeAt({ b1: at(two), a1: at(one) }, ask)).toBe('b2');
    expect(resumeAt({ b1: at(one), a3: at(two) }, ask)).toBe('a1');
  });

  it('is in the next step with an open one when nothing is open there', () => {
    const answers = { a1: at(one), a2: at(one), a3: at(two), b1: at(one), b2: at(one) };
    expect(resumeAt(answers, ask)).toBe('c1');
  });

  it('comes after the end from the start again', () => {
    expect(resumeAt({ c1: at(one), c2: at(two), a1: at(one) }, ask)).toBe('a2');
  });

  it('counts a don’t know as answered', () => {
    expect(resumeAt({ a1: at(one), b1: at(two, null), b2: at(one, null) }, ask)).toBe('c1');
  });

  it('follows the order of the questions where the times are equal or missing', () => {
    expect(resumeAt({ a1: at(one), b1: at(one) }, ask)).toBe('b2');
    expect(resumeAt({ a1: { level: 1 }, b1: { level: 1 } }, ask)).toBe('b2');
  });

  it('is none when nothing is open', () => {
    expect(resumeAt(answered(17), stepIds)).toBeUndefined();
  });

  it('is always an open question, and in the step answered last where that has one', () => {
    const ids = ask.flat();
    const answersOf = fc.dictionary(
      fc.constantFrom(...ids),
      fc.record({
        level: fc.constantFrom<matrix.Level | null>(0, 2, 4, null),
        at: fc.constantFrom(one, two, undefined),
      }),
    );
    fc.assert(
      fc.property(answersOf, (answers) => {
        const open = ids.filter((id) => !Object.hasOwn(answers, id));
        const next = resumeAt(answers, ask);
        if (open.length === 0) return next === undefined;
        if (next === undefined || !open.includes(next as (typeof ids)[number])) return false;
        // Every step that has an answer of the latest time may count as the last one.
        const isLatest = (id: string) =>
          answers[id] &&
          ids.every((other) => (answers[other]?.at ?? '') <= (answers[id]?.at ?? ''));
        const last = ask.filter((step) => step.some(isLatest));
        const canStay = last.every((step) => step.some((id) => open.includes(id)));
        return last.length === 0 || !canStay || last.flat().includes(next as 'a1');
      }),
    );
  });
});

describe('steps', () => {
  it('are the six phases with their seventeen questions, numbered through', () => {
    expect(steps.map(({ firstNumber }) => firstNumber)).toEqual([1, 4, 6, 9, 12, 15]);
    expect(activityIds).toHaveLength(17);
  });
});
