import { describe, expect, it } from 'vitest';
import { isQuarter, lastDayOf, quartersFrom } from './quarters.ts';

describe('quarters', () => {
  it('go on from that of the day, over the turn of the year', () => {
    const quarters = quartersFrom(new Date(2026, 10, 22));
    expect(quarters.slice(0, 3)).toEqual(['2026-Q4', '2027-Q1', '2027-Q2']);
    expect(quarters).toHaveLength(12);
    expect(quartersFrom(new Date(2026, 0, 1))[0]).toBe('2026-Q1');
    expect(quartersFrom(new Date(2026, 2, 31, 23, 59))[0]).toBe('2026-Q1');
  });

  it('end on their last day', () => {
    expect(lastDayOf('2027-Q1')).toBe('2027-03-31');
    expect(lastDayOf('2027-Q4')).toBe('2027-12-31');
  });

  it('are told from anything else that a document may hold', () => {
    expect(isQuarter('2027-Q1')).toBe(true);
    for (const other of ['2027-Q5', '27-Q1', '2027-Q1 ', 'soon', 20271, null, true]) {
      expect(isQuarter(other)).toBe(false);
    }
  });
});
