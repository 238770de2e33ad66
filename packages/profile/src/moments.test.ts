import { InputError } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { applyChange } from './change.ts';
import { rate } from './edits.ts';
import { mergeProfiles } from './merge.ts';
import { keepMoment } from './moments.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';

const at = (ms: number) => ({ at: `2026-01-01T00:00:00.00${ms}Z-0000`, by: 'me' });
const empty = emptyProfile('doc');
const answered = rate(rate(empty, 'q', { level: 2 }, at(1)), 'q', { level: 3 }, at(1), 'sales');
const spring = { id: 'm1', name: 'Spring', framework: { matrix: '1.0.0' } };

describe('moments', () => {
  it('[PR41] keep all answers of every rater, whatever comes later', () => {
    const kept = keepMoment(answered, spring, at(2));
    const later = rate(kept, 'q', { level: 4 }, at(3));
    expect(later.moments).toEqual([{ ...spring, ratings: answered.ratings, ...at(2) }]);
    expect(parseProfile(later)).toEqual({ ok: true, profile: later });
  });

  it('[PR41] stand once, however often they are kept or merged', () => {
    const kept = keepMoment(answered, spring, at(2));
    expect(keepMoment(kept, { ...spring, name: 'Other' }, at(3))).toBe(kept);
    expect(mergeProfiles(kept, keepMoment(answered, spring, at(2))).moments).toHaveLength(1);
  });

  it.each([
    ['id', { ...spring, id: '' }],
    ['name', { ...spring, name: 'n'.repeat(201) }],
    ['framework.matrix', { ...spring, framework: { matrix: '' } }],
  ])('[PR41] refuse a bad %s with its place', (path, moment) => {
    expect(() => keepMoment(answered, moment, at(2))).toThrow(
      expect.objectContaining({ path }) as InputError,
    );
  });
});

describe('the change “replace”', () => {
  it('[PR40] puts another document in place of this one', () => {
    const other = emptyProfile('other');
    expect(applyChange(answered, { type: 'replace', profile: other }, at(4))).toEqual(other);
  });

  it('[PR40] changes nothing when it gives back what is there', () => {
    const same = structuredClone(answered);
    expect(applyChange(answered, { type: 'replace', profile: same }, at(4))).toBe(answered);
  });

  it('[PR40] refuses what is no document', () => {
    const change = { type: 'replace', profile: { ...answered, ratings: [] } };
    expect(() => applyChange(answered, change as never, at(4))).toThrow(InputError);
  });
});
