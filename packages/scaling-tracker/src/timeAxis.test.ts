import { describe, expect, it } from 'vitest';
import { axisOver, placeOn, yearsOn } from './timeAxis.ts';

describe('a time axis', () => {
  const axis = { from: '2025-01-01', to: '2026-01-01' };

  it('runs from the first day to the last, a month at least', () => {
    expect(axisOver(['2026-03-01', '2025-02-01', '2025-07-01'])).toEqual({
      from: '2025-02-01',
      to: '2026-03-01',
    });
    expect(axisOver(['2025-03-31'])).toEqual({ from: '2025-03-01', to: '2025-03-31' });
    expect(axisOver([])).toBeNull();
  });

  it('places days by their distance, and those outside at its ends', () => {
    expect(placeOn(axis, '2025-01-01')).toBe(0);
    expect(placeOn(axis, '2026-01-01')).toBe(100);
    expect(placeOn(axis, '2025-07-02')).toBeCloseTo(49.86, 1);
    expect(placeOn(axis, '2020-01-01')).toBe(0);
    expect(placeOn(axis, '2030-01-01')).toBe(100);
  });

  it('knows the years that begin on it', () => {
    expect(yearsOn({ from: '2024-06-01', to: '2026-02-01' })).toEqual(['2025-01-01', '2026-01-01']);
    expect(yearsOn({ from: '2025-02-01', to: '2025-04-01' })).toEqual([]);
    expect(yearsOn(axis)).toEqual(['2025-01-01', '2026-01-01']);
  });
});
