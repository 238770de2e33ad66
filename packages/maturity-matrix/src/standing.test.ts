import { matrix } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { type Axes, areaOf, cellOf, isCertain, mayBeIn, pointOf } from './standing.ts';

const dimensions = matrix.framework.dimensions;
const ids = dimensions.flatMap(({ phases }) =>
  phases.flatMap(({ activities }) => activities.map(({ id }) => id)),
);
const assess = (levels: readonly (matrix.Level | undefined)[]) => {
  const given = levels.flatMap((level, index) =>
    level === undefined ? [] : [[ids[index] as string, { level }] as const],
  );
  return matrix.assess(Object.fromEntries(given));
};
const axesOf = ({ dimensions: result }: matrix.Assessment): Axes => ({
  x: result['digital-service-maturity'] as matrix.DimensionResult,
  y: result['ecosystem-involvement'] as matrix.DimensionResult,
});
const every = (level: matrix.Level) => assess(ids.map(() => level));

describe('the place in the matrix', () => {
  it('is no point and no cell while one dimension is not assessed', () => {
    const axes = axesOf(assess([4, 4, 4]));
    expect(pointOf(axes)).toBeNull();
    expect(cellOf(axes)).toBeNull();
  });

  it('is the first cell with every answer at zero, and certain', () => {
    const axes = axesOf(every(0));
    expect(pointOf(axes)).toEqual({ x: 0, y: 0 });
    expect(cellOf(axes)).toEqual({ column: 0, row: 0 });
    expect(isCertain(axes)).toBe(true);
  });

  it('is the far corner with every answer at the top', () => {
    const axes = axesOf(every(4));
    expect(pointOf(axes)).toEqual({ x: 3, y: 3 });
    expect(cellOf(axes)).toEqual({ column: 2, row: 2 });
  });

  it('has no area before the first answer', () => {
    const nothing = assess([]);
    expect(areaOf(axesOf(nothing), false)).toBeNull();
  });
});

describe('mayBeIn', () => {
  const axes = axesOf(every(0));

  it('counts a whole number to the phase that it begins', () => {
    const area = { x: [1, 1], y: [0, 0.5] } as const;
    expect(mayBeIn(area, { column: 1, row: 0 }, axes)).toBe(true);
    expect(mayBeIn(area, { column: 0, row: 0 }, axes)).toBe(false);
  });

  it('counts the end of an axis to the last phase', () => {
    expect(mayBeIn({ x: [3, 3], y: [3, 3] }, { column: 2, row: 2 }, axes)).toBe(true);
  });

  it('is false everywhere without an area', () => {
    expect(mayBeIn(null, { column: 0, row: 0 }, axes)).toBe(false);
  });
});
