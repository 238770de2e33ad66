import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, ticksFor } from './meterView.ts';

describe('labels at the ends of the meter', () => {
  it('stay where they are while there is room, and never come nearer than that', () => {
    expect(apart(20, 60, 18)).toEqual([20, 60]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
        const [first, second] = apart(a, b, 18);
        expect(Math.abs(first - second)).toBeGreaterThanOrEqual(18 - 1e-9);
        for (const one of [first, second]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('ticks of the meter', () => {
  it('are round, begin at 0 and reach past the highest amount', () => {
    expect(ticksFor(0)).toEqual([0, 1]);
    expect(ticksFor(870)).toEqual([0, 500, 1000]);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), (most) => {
        const ticks = ticksFor(most);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-9));
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
