import { describe, expect, it } from 'vitest';
import { firmLabelPlace, isVisibleArea, share, shareDown } from './gridGeometry.ts';

describe('share', () => {
  it('says how far along the axis a value lies', () => {
    expect(share(1, 3)).toBe('33.333%');
    expect(shareDown(1, 3)).toBe('66.667%');
    expect(shareDown(3, 3)).toBe('0%');
  });
});

describe('firmLabelPlace', () => {
  it('puts the name above the start corner', () => {
    const place = firmLabelPlace({ x: [1.2, 2], y: [0.3, 1] }, 3, 3);
    expect(place).toEqual({ at: { x: 1.2, y: 1 }, anchor: 'start', side: 'above' });
  });

  it('turns inward where the name would leave the picture at the far side', () => {
    const place = firmLabelPlace({ x: [2.5, 3], y: [0, 1] }, 3, 3);
    expect(place.anchor).toBe('end');
    expect(place.at.x).toBe(3);
  });

  it('goes below where there is no room above', () => {
    const place = firmLabelPlace({ x: [0, 3], y: [0.5, 3] }, 3, 3);
    expect(place).toEqual({ at: { x: 0, y: 0.5 }, anchor: 'start', side: 'below' });
  });

  it('draws no area around a certain point', () => {
    expect(isVisibleArea({ x: [1, 1], y: [2, 2] })).toBe(false);
    expect(isVisibleArea({ x: [1, 1.5], y: [2, 2] })).toBe(true);
  });
});
