import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Box,
  heightOf,
  labelBox,
  MARK,
  MOST_AROUND,
  radiusOf,
  rayOf,
  shareOf,
  spotOf,
} from './geometry.ts';

const counts = fc.integer({ min: 1, max: 100 });
const levels = fc.constantFrom(null, 0, 1, 2, 3, 4);
/** From 320 to 1,280 px of text of 14 px, which the figure has at the usual size. */
const widths = fc.integer({ min: 320, max: 1280 }).map((px) => px / 14);

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width - 1e-9 &&
  b.left < a.left + a.width - 1e-9 &&
  a.top < b.top + b.height - 1e-9 &&
  b.top < a.top + a.height - 1e-9;

test('labels never overlap each other or the circle, however many there are', () => {
  fc.assert(
    fc.property(counts, widths, (count, width) => {
      const boxes = Array.from({ length: count }, (_, index) => labelBox(index, count, width));
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) {
          if (box.width > 0 && other.width > 0) expect(overlap(box, other)).toBe(false);
        }
        const inner = Math.min(Math.abs(box.left), Math.abs(box.left + box.width));
        if (box.width > 0) expect(inner).toBeGreaterThanOrEqual(radiusOf(count));
        expect(Math.abs(box.top)).toBeLessThanOrEqual(heightOf(count) / 2 + 1e-9);
      });
    }),
    { numRuns: 60 },
  );
});

test('a rating moves one mark along its ray and nothing else', () => {
  fc.assert(
    fc.property(counts, fc.nat(), levels, levels, widths, (count, at, before, after, width) => {
      const index = at % count;
      const [from, to] = [spotOf(index, count, before), spotOf(index, count, after)];
      const { x, y } = rayOf(index, count);
      expect(from.x * y).toBeCloseTo(from.y * x);
      expect(to.x * y).toBeCloseTo(to.y * x);
      expect(labelBox(index, count, width)).toEqual(labelBox(index, count, width));
      if (before !== null && after !== null && after > before) {
        expect(shareOf(after)).toBeLessThan(shareOf(before));
      }
    }),
  );
});

test('who is not assessed stands farther out than all who are', () => {
  for (const level of [0, 1, 2, 3, 4]) expect(shareOf(level)).toBeLessThan(shareOf(null));
});

test('marks around the firm never lie on each other, whatever the ratings', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: MOST_AROUND })
        .chain((count) => fc.array(levels, { minLength: count, maxLength: count })),
      (ratings) => {
        const spots = ratings.map((level, index) => spotOf(index, ratings.length, level));
        spots.forEach((spot, index) => {
          for (const other of spots.slice(index + 1)) {
            expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThan(MARK);
          }
        });
      },
    ),
  );
});
