import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestFirst } from './largestFirst.ts';

test('[CM8] places of gains stand the largest first, of equals the earlier; those without are left out', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 6000 })), (gains) => {
      const sorted = gains
        .map((gain, place) => ({ gain, place }))
        .filter(({ gain }) => gain > 0)
        .sort((a, b) => b.gain - a.gain || a.place - b.place);
      expect([...largestFirst(Int32Array.from(gains))]).toEqual(sorted.map(({ place }) => place));
    }),
  );
});
