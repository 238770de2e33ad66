import { describe, expect, it } from 'vitest';
import { shapeOf, share, shareDown, toneOf } from './gridGeometry.ts';

describe('share', () => {
  it('says how far along the axis a value lies', () => {
    expect(share(1, 3)).toBe('33.333%');
    expect(shareDown(1, 3)).toBe('66.667%');
    expect(shareDown(3, 3)).toBe('0%');
  });
});

describe('shapeOf', () => {
  it('draws no area around a certain point', () => {
    expect(shapeOf({ x: [1, 1], y: [2, 2] })).toBe('none');
  });

  it('draws a line where one axis is certain, and else a box', () => {
    expect(shapeOf({ x: [1, 1.5], y: [2, 2] })).toBe('line');
    expect(shapeOf({ x: [1, 1], y: [0, 2] })).toBe('line');
    expect(shapeOf({ x: [1, 1.5], y: [0, 2] })).toBe('box');
  });
});

describe('toneOf', () => {
  it('goes from the lightest tone to the darkest, however many steps there are', () => {
    const tones = (steps: number) => Array.from({ length: steps }, (_, at) => toneOf(at, steps));
    expect(tones(3)).toEqual([1, 2, 3]);
    expect(tones(2)).toEqual([1, 3]);
    expect(tones(4)).toEqual([1, 2, 2, 3]);
    expect(tones(1)).toEqual([3]);
  });
});
