import { describe, expect, it } from 'vitest';
import { firmLabelPlace, type LabelSituation } from './firmLabel.ts';

const place = (area: LabelSituation['area'], point: LabelSituation['point'] = null) =>
  firmLabelPlace({ area, point, columns: 3, rows: 3 });

describe('firmLabelPlace', () => {
  it('puts the name above the start corner', () => {
    expect(place({ x: [1.2, 2], y: [0.3, 1] }, { x: 1.4, y: 0.6 })).toEqual({
      at: { x: 1.2, y: 1 },
      anchor: 'start',
      side: 'above',
      clearsDot: false,
    });
  });

  it('turns inward in the far half of the picture', () => {
    const { anchor, at } = place({ x: [1.6, 3], y: [0, 1] });
    expect({ anchor, x: at.x }).toEqual({ anchor: 'end', x: 3 });
  });

  it('stands above an area that reaches the top, where no dot is near', () => {
    const { side, at } = place({ x: [0.5, 1.1], y: [0, 3] }, { x: 0.8, y: 1 });
    expect({ side, y: at.y }).toEqual({ side: 'above', y: 3 });
  });

  it('goes below where a dot leaves no room under the name of the axis', () => {
    const { side, at } = place({ x: [0, 3], y: [0.5, 3] }, { x: 1, y: 3 });
    expect({ side, y: at.y }).toEqual({ side: 'below', y: 0.5 });
  });

  it('stays above a dot in the far corner, where nothing else is', () => {
    expect(place({ x: [3, 3], y: [3, 3] }, { x: 3, y: 3 }).side).toBe('above');
  });

  it('clears a dot that lies at its own height', () => {
    expect(place({ x: [1, 1], y: [2, 2] }, { x: 1, y: 2 }).clearsDot).toBe(true);
    expect(place({ x: [0, 2], y: [0, 2] }, { x: 1, y: 1 }).clearsDot).toBe(false);
    expect(place({ x: [0, 2], y: [0, 2] }).clearsDot).toBe(false);
  });
});
