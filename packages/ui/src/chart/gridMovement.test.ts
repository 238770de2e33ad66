import { describe, expect, it } from 'vitest';
import { moveInGrid } from './gridMovement.ts';

const size = { columns: 3, rows: 3 };
const middle = { column: 1, row: 1 };

describe('moveInGrid', () => {
  it.each([
    ['ArrowRight', { column: 2, row: 1 }],
    ['ArrowLeft', { column: 0, row: 1 }],
    ['ArrowUp', { column: 1, row: 2 }],
    ['ArrowDown', { column: 1, row: 0 }],
    ['Home', { column: 0, row: 1 }],
    ['End', { column: 2, row: 1 }],
    ['PageUp', { column: 1, row: 2 }],
    ['PageDown', { column: 1, row: 0 }],
    ['Control+Home', { column: 0, row: 2 }],
    ['Control+End', { column: 2, row: 0 }],
  ])('%s leads from the middle to its place', (key, expected) => {
    expect(moveInGrid(middle, key, size)).toEqual(expected);
  });

  it('stops at every edge', () => {
    expect(moveInGrid({ column: 2, row: 2 }, 'ArrowRight', size)).toEqual({ column: 2, row: 2 });
    expect(moveInGrid({ column: 2, row: 2 }, 'ArrowUp', size)).toEqual({ column: 2, row: 2 });
    expect(moveInGrid({ column: 0, row: 0 }, 'ArrowLeft', size)).toEqual({ column: 0, row: 0 });
    expect(moveInGrid({ column: 0, row: 0 }, 'ArrowDown', size)).toEqual({ column: 0, row: 0 });
  });

  it('leaves every other key to the page', () => {
    expect(moveInGrid(middle, 'Tab', size)).toBeNull();
    expect(moveInGrid(middle, 'Control+ArrowUp', size)).toBeNull();
    expect(moveInGrid(middle, 'toString', size)).toBeNull();
  });
});
