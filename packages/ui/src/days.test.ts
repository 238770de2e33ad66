import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber, dayText, isDay, localToday } from './days.ts';

describe('days', () => {
  it('become numbers and come back, across a leap day and before 1970', () => {
    for (const day of ['2024-02-29', '1969-12-31', '1900-01-01', '9999-12-31']) {
      expect(dayOfNumber(dayNumber(day))).toBe(day);
    }
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });

  it('are told from what a date field may hold meanwhile', () => {
    expect(isDay('2024-02-29')).toBe(true);
    for (const text of ['', '2026', '2026-02-30', '1899-12-31', '12026-01-01', 'yesterday']) {
      expect(isDay(text)).toBe(false);
    }
  });

  it('are written as the locale writes them, whatever the time zone', () => {
    expect(dayText('2026-03-03', 'en')).toBe('Mar 3, 2026');
    expect(dayText('2026-03-03', 'fi')).toBe('3.3.2026');
  });

  it('begin and end where the reader is', () => {
    expect(localToday(new Date(2026, 0, 1, 0, 5))).toBe('2026-01-01');
    expect(localToday(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
  });
});
