import { InputError } from '@servitization/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock, isStampText } from './clock.ts';

const T0 = Date.parse('2026-11-22T01:02:03.004Z');
const clockAt = (now: () => number) => createClock({ now, by: 'me' });

describe('createClock', () => {
  it('[PR11] begins with the time of day and counter 0', () => {
    expect(clockAt(() => T0).tick()).toEqual({ at: '2026-11-22T01:02:03.004Z-0000', by: 'me' });
  });

  it('[PR11] counts while the time of day stands still or goes back', () => {
    const times = [T0, T0, T0 - 5000, T0 + 1];
    const clock = clockAt(() => times.shift() ?? 0);
    expect([1, 2, 3, 4].map(() => clock.tick().at.slice(17))).toEqual([
      '03.004Z-0000',
      '03.004Z-0001',
      '03.004Z-0002',
      '03.005Z-0000',
    ]);
  });

  it('[PR11] moves to the next millisecond when the counter is full', () => {
    const { at } = clockAt(() => T0).tick('2026-12-31T23:59:59.999Z-ffff');
    expect(at).toBe('2027-01-01T00:00:00.000Z-0000');
  });

  it('[PR11] is always strictly later than all it gave and saw', () => {
    const ms = fc.integer({ min: T0 - 3, max: T0 + 3 });
    const counter = fc.constantFrom('0000', '0001', 'fffe', 'ffff');
    const seen = fc.option(fc.tuple(ms, counter), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(ms, seen)), (steps) => {
        let now = 0;
        let latest = '';
        const clock = clockAt(() => now);
        for (const [time, foreign] of steps) {
          now = time;
          const after = foreign && `${new Date(foreign[0]).toISOString()}-${foreign[1]}`;
          const { at } = clock.tick(after);
          expect(at > latest && at > (after ?? '')).toBe(true);
          expect(isStampText(at)).toBe(true);
          latest = at;
        }
      }),
    );
  });

  it('[PR12] stamps sort as text in the order of time', () => {
    const first = Date.parse('0000-01-01T00:00:00.000Z');
    const last = Date.parse('9999-12-31T23:59:59.999Z');
    const time = fc.integer({ min: first, max: last });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [at, bt] = [clockAt(() => a).tick().at, clockAt(() => b).tick().at];
        expect(Math.sign(a - b)).toBe(at < bt ? -1 : at > bt ? 1 : 0);
      }),
    );
  });

  it.each([Number.NaN, Infinity, Date.parse('9999-12-31T23:59:59.999Z') + 1, -1e15])(
    'refuses the time of day %s',
    (now) => {
      expect(() => clockAt(() => now).tick()).toThrow(InputError);
    },
  );

  it('[PR12] garbage throws, and so does the end of time', () => {
    const clock = clockAt(() => T0);
    for (const garbage of [
      '',
      'soon',
      '2026-02-30T00:00:00.000Z-0000',
      '9999-12-31T23:59:59.999Z-FFFF',
    ]) {
      expect(() => clock.tick(garbage)).toThrow(InputError);
    }
    expect(() => clock.tick('9999-12-31T23:59:59.999Z-ffff')).toThrow(InputError);
  });

  it.each([
    '2026-13-01T00:00:00.000Z-0000',
    '2026-01-01T24:00:00.000Z-0000',
    '2026-01-01-0000',
    7,
    null,
  ])('does not take %s for a stamp', (at) => {
    expect(isStampText(at)).toBe(false);
  });
});
