import type { matrix } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { minutesFor, resumeStep, stateOf, tally } from './progress.ts';
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

  it('resumes at the phase with the first open question', () => {
    expect(resumeStep({}, stepIds)).toBe(0);
    expect(resumeStep(answered(3), stepIds)).toBe(1);
    expect(resumeStep(answered(4), stepIds)).toBe(1);
  });

  it('does not come back to a question that was answered with don’t know', () => {
    expect(resumeStep(answered(3, null), stepIds)).toBe(1);
  });

  it('is at the end when nothing is open', () => {
    expect(resumeStep(answered(17), stepIds)).toBe(6);
  });

  it('estimates whole minutes, and none when nothing is left', () => {
    expect([17, 1, 0].map(minutesFor)).toEqual([15, 1, 0]);
  });
});

describe('steps', () => {
  it('are the six phases with their seventeen questions, numbered through', () => {
    expect(steps.map(({ firstNumber }) => firstNumber)).toEqual([1, 4, 6, 9, 12, 15]);
    expect(activityIds).toHaveLength(17);
  });
});
