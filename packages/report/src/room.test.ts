import { expect, it } from 'vitest';
import { firstOf, fitting, linesOf, roomFor, rowLines } from './room.ts';

it('a text takes a line for each begun measure of characters, and for each line of its own', () => {
  expect(linesOf('', 10)).toBe(1);
  expect(linesOf('x'.repeat(10), 10)).toBe(1);
  expect(linesOf('x'.repeat(11), 10)).toBe(2);
  expect(linesOf('a\nb', 10)).toBe(2);
});

it('a row is as high as its longest cell', () => {
  expect(rowLines(['x'.repeat(30), 'x'], [10, 10])).toBe(3);
});

it('what fits is shown, and the rest counted', () => {
  expect(fitting([1, 2, 3], (lines) => lines, 3)).toEqual({ shown: [1, 2], more: 1 });
  expect(fitting([1, 2, 3], (lines) => lines, 6)).toEqual({ shown: [1, 2, 3], more: 0 });
  expect(firstOf(['a', 'b', 'c'], 2)).toEqual({ shown: ['a', 'b'], more: 1 });
  expect(firstOf([], 2)).toEqual({ shown: [], more: 0 });
});

it('one stands there even where it is longer than the room', () => {
  expect(fitting([9, 1], (lines) => lines, 3)).toEqual({ shown: [9], more: 1 });
});

it('fewer chapters leave more room, and long texts less', () => {
  expect(roomFor(10, { chapters: 9, shortened: 0 })).toBe(10);
  expect(roomFor(10, { chapters: 3, shortened: 0 })).toBe(30);
  expect(roomFor(10, { chapters: 0, shortened: 0 })).toBe(30);
  expect(roomFor(10, { chapters: 9, shortened: 100 })).toBe(5);
  expect(roomFor(1, { chapters: 9, shortened: 100 })).toBe(1);
});
