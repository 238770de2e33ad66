import { scaling } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { twoYears } from '../../../examples/index.ts';
import { carryOn } from './carryOn.ts';
import { entriesIn, readDocument } from './log.ts';

describe('the invented two years', () => {
  const { state, faults } = readDocument(entriesIn(twoYears.events));

  it('are a log in which every entry can be read and takes effect', () => {
    expect(faults).toEqual([]);
    expect(state.setAside).toEqual([]);
    expect(state.undone).toHaveLength(1);
  });

  it('lead to the second phase of servitization scaling, with one contract of four', () => {
    expect(state.place.phase).toBe('service-operations-development');
    const outcomes = state.pilots.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['contract', 'no-contract', 'no-contract', 'no-contract', null]);
  });

  it('earn the warnings that a reader would give', () => {
    const found = scaling.warnings(state, '2026-11-22').map(({ id }) => id);
    expect(found).toContain('pilots-without-contract');
    expect(found).toContain('support-crowds-out-development');
  });
});

describe('reading a document again', () => {
  const entries = entriesIn(twoYears.events);
  const whole = readDocument(entries);

  it('takes only what is new where the log goes on, and leads to the same', () => {
    const half = readDocument(entries.slice(0, 30));
    expect(carryOn(entries, half)).toEqual(whole);
  });

  it('begins anew where the log is another', () => {
    expect(carryOn(entries.slice(0, 3), whole)).toBeNull();
  });

  it('keeps what it can’t read apart, and reads the rest', () => {
    const [first] = entries;
    if (!first) throw new Error('an empty example');
    const strange = { ...first, id: 'x', type: 'party' };
    const { state, faults } = readDocument([strange, ...entries]);
    expect(state.log).toHaveLength(entries.length);
    expect(faults).toMatchObject([{ place: 1, path: 'event.type', code: 'unknown' }]);
  });
});
