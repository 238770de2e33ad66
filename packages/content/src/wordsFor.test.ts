import { expect, it } from 'vitest';
import { en } from './matrix/en.ts';
import { wordsFor } from './wordsFor.ts';

it('finds the words of an id that is a plain string', () => {
  const id: string = 'align-coopetition';
  expect(wordsFor(en.activities, id)).toBe(en.activities['align-coopetition']);
});

it('says which id has no words, even one that every object has', () => {
  expect(() => wordsFor(en.activities, 'fly')).toThrow('There are no words for "fly".');
  expect(() => wordsFor(en.cells, 'toString')).toThrow(RangeError);
});
