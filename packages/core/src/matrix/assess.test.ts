import { describe, expect, test } from 'vitest';
import { frameworkOf, rate } from '../../testing/cases.ts';
import { matrix } from '../index.ts';

const maturity = 'digital-service-maturity';
const involvement = 'ecosystem-involvement';

/** Phase 1 with 9 of 12 points, so consolidated. */
const aware = {
  'assess-digital-readiness': 4,
  'invest-in-digital-technologies': 3,
  'develop-monitoring-analytics': 2,
} as const;

function assessed(levels: Parameters<typeof rate>[0], dimension = maturity) {
  const result = matrix.assess(rate(levels)).dimensions[dimension];
  if (!result) throw new Error(`no ${dimension}`);
  return result;
}

/** One dimension of a host's framework: levels by phase, `null` for an open question. */
function hosted(levels: (matrix.Level | null)[][], consolidation?: number) {
  const framework = frameworkOf([levels.map((phase) => phase.length)]);
  const entries = levels.flatMap((phase, p) => phase.map((level, a) => [`d0p${p}a${a}`, level]));
  const result = matrix.assess(rate(Object.fromEntries(entries)), { framework, consolidation });
  if (!result.dimensions.d0) throw new Error('no d0');
  return result.dimensions.d0;
}

describe('sequence', () => {
  test('[MX3] a later phase never counts before an earlier one is consolidated', () => {
    const ahead = { 'create-value-adding-digital-services': 4 } as const;
    const levels = { 'assess-digital-readiness': 2, ...ahead } as const;
    expect(assessed(levels).phase).toBe(1);
    expect(assessed(levels).coordinate).toBeCloseTo(0.5 / 0.6, 12);
  });

  test('[MX3] the current phase is the one after those consolidated in a row', () => {
    expect(hosted([[4], [4], [1], [4]]).phase).toBe(3);
    expect(hosted([[1], [4], [4], [4]]).phase).toBe(1);
  });

  test('[MX3] the last phase stays the current one once it is consolidated', () => {
    expect(hosted([[4], [4]]).phase).toBe(2);
    expect(hosted([[4], [1]]).phase).toBe(2);
  });

  test('[MX10] a later phase with points is ahead of sequence', () => {
    const { phases } = assessed({
      'assess-digital-readiness': 1,
      'create-value-adding-digital-services': 0,
      'take-modular-service-approach': 3,
    });
    expect(phases.map((phase) => phase.aheadOfSequence)).toEqual([false, false, true]);
  });

  test('[MX10] phases after a first one without answers are ahead of it', () => {
    const { phase, phases } = hosted([[null], [2], [0]]);
    expect(phase).toBe(null);
    expect(phases.map(({ aheadOfSequence }) => aheadOfSequence)).toEqual([false, true, false]);
  });
});

describe('progress and coordinate', () => {
  test('[MX6] the result says which threshold it was made with', () => {
    expect(matrix.assess({}).consolidation).toBe(0.6);
    expect(matrix.assess({}, { consolidation: 0.75 }).consolidation).toBe(0.75);
  });

  test("[MX4] don't know and missing are both open, and neither is zero", () => {
    const none = matrix.assess({});
    const unknown = matrix.assess(rate({ 'assess-digital-readiness': null }));
    expect(unknown).toEqual(none);
    const zero = matrix.assess(rate({ 'assess-digital-readiness': 0 }));
    expect(none.levels['assess-digital-readiness']).toBe(null);
    expect(zero.levels['assess-digital-readiness']).toBe(0);
    expect([none.answered, zero.answered, zero.total]).toEqual([0, 1, 17]);
  });

  test('[MX5] progress is the share of points among what was answered', () => {
    const [first, second] = assessed({
      'assess-digital-readiness': 3,
      'invest-in-digital-technologies': 2,
    }).phases;
    expect(first).toMatchObject({ progress: 5 / 8, answered: 2, total: 3 });
    expect(second).toMatchObject({ progress: null, answered: 0, total: 2 });
  });

  test('[MX6] at 0.6 two activities need 5 points of 8 and three need 8 of 12', () => {
    expect(hosted([[2, 2], [0]]).phase).toBe(1);
    expect(hosted([[2, 3], [0]]).phase).toBe(2);
    expect(hosted([[2, 2, 3], [0]]).phase).toBe(1);
    expect(hosted([[2, 3, 3], [0]]).phase).toBe(2);
  });

  test('[MX6] a strong answer makes up for a weak one', () => {
    expect(hosted([[4, 1], [0]]).phase).toBe(2);
  });

  test('[MX6] a threshold that falls on a whole point is met there, whatever the rounding', () => {
    expect((0.1 + 0.2) * 20).toBeGreaterThan(6);
    expect(hosted([[2, 1, 1, 1, 1], [0]], 0.1 + 0.2).phase).toBe(2);
    expect(hosted([[4, 4, 4], [0]], 1).phase).toBe(2);
    expect(hosted([[4, 4, 3], [0]], 1).phase).toBe(1);
  });

  test('[MX6] without a point no phase is consolidated, however low the threshold', () => {
    expect(hosted([[0, 0], [0]], Number.MIN_VALUE)).toMatchObject({ phase: 1, coordinate: 0 });
    expect(hosted([[0, 1], [0]], Number.MIN_VALUE)).toMatchObject({ phase: 2, coordinate: 1 });
  });

  test('[MX7] the coordinate counts a consolidated phase as 1 and the next by its share', () => {
    expect(assessed(aware).coordinate).toBe(1);
    const next = assessed({ ...aware, 'create-value-adding-digital-services': 1 });
    expect(next.coordinate).toBeCloseTo(1 + 0.25 / 0.6, 12);
    expect(assessed({ 'assess-digital-readiness': 0 }).coordinate).toBe(0);
  });

  test('[MX7] with all phases consolidated the coordinate is their number', () => {
    expect(hosted([[4], [3], [3]]).coordinate).toBe(3);
  });

  test('[MX7] one answer can lift it by more than 2 when later phases were ahead', () => {
    expect(hosted([[0], [4], [4]]).coordinate).toBe(0);
    expect(hosted([[3], [4], [4]]).coordinate).toBe(3);
  });

  test('[MX8] phase and coordinate are null, not 0, while the first phase has no answer', () => {
    const skipped = assessed({ 'create-value-adding-digital-services': 4 });
    expect(skipped).toMatchObject({ phase: null, coordinate: null, interval: [0, 3] });
  });

  test('[MX8] a next phase without an answer is the current one, at a whole number', () => {
    expect(assessed(aware)).toMatchObject({ phase: 2, coordinate: 1 });
    expect(hosted([[4], [null], [4]])).toMatchObject({ phase: 2, coordinate: 1 });
  });

  test('[MX9] an answer to an open question may lower the coordinate', () => {
    expect(hosted([[2, null]]).coordinate).toBeCloseTo(0.5 / 0.6, 12);
    expect(hosted([[2, 0]]).coordinate).toBeCloseTo(0.25 / 0.6, 12);
  });
});

describe('uncertainty', () => {
  test('[MX11] the interval runs from all open answers at 0 to all at 4', () => {
    const { interval, coordinate } = hosted([
      [2, 3, null],
      [1, null],
    ]);
    expect(interval[0]).toBeCloseTo(5 / 12 / 0.6, 12);
    expect(interval[1]).toBe(2);
    expect(coordinate).toBeCloseTo(1 + 0.25 / 0.6, 12);
  });

  test('[MX11] nothing answered leaves the whole axis, everything answered a point', () => {
    expect(assessed({}, involvement).interval).toEqual([0, 3]);
    expect(hosted([[3], [1]]).interval).toEqual([1 + 0.25 / 0.6, 1 + 0.25 / 0.6]);
  });

  test('[MX13] consolidated is open exactly while open answers can change it', () => {
    const consolidated = (levels: (matrix.Level | null)[]) =>
      hosted([levels]).phases[0]?.consolidated;
    expect(consolidated([4, 4, null])).toBe(true);
    expect(consolidated([4, 3, null])).toBe('open');
    expect(consolidated([2, 1, null])).toBe(false);
    expect(consolidated([2, 2, null])).toBe('open');
    expect(consolidated([null, null])).toBe('open');
  });

  test('[MX13] the phase is provisional only where open answers could shift it', () => {
    expect(hosted([[4, 3, null], [0]]).provisional).toBe(true);
    expect(hosted([[4, 4, null], [0]]).provisional).toBe(false);
    expect(hosted([[0], [null]]).provisional).toBe(false);
    expect(hosted([[4], [null]])).toMatchObject({ provisional: false, interval: [1, 2] });
  });

  test('[MX14] missing counts the steps that consolidate whatever the open answers are', () => {
    const missing = (levels: (matrix.Level | null)[]) => hosted([levels]).phases[0]?.missing;
    expect(missing([2, 2])).toBe(1);
    expect(missing([4, 3, null])).toBe(1);
    expect(missing([4, 4, null])).toBe(0);
    expect(missing([null, null, null])).toBe(8);
  });

  test('[MX30] missing so far counts the known answers alone', () => {
    const missing = (levels: (matrix.Level | null)[]) => hosted([levels]).phases[0]?.missingSoFar;
    expect(missing([2, 2])).toBe(1);
    expect(missing([2, 1, null])).toBe(2);
    expect(missing([4, 4, null])).toBe(0);
  });

  test('[MX14] points of one phase make up for none in another', () => {
    expect(
      hosted([
        [4, 4],
        [0, 0],
      ]).phases.map(({ missing }) => missing),
    ).toEqual([0, 5]);
  });
});
