import { describe, expect, it } from 'vitest';
import { texts } from '../../texts.test.kit.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import { rulesFor } from './words.test.kit.ts';

/** Finnish and German say the same in about a fifth more characters. */
const ROOM = 1.2;

/** Quotation marks and apostrophes that are another language's. */
const foreignMarks = { sv: /[“„«»‘‚]/, fi: /[“„«»‘‚]/, de: /[”«»‘’]/ };

describe.each(Object.entries({ sv, fi, de }))(
  'words for choosing a path, in %s',
  (locale, words) => {
    it.each(Object.entries(rulesFor(ROOM)))('hold the rule: %s', (_, faults) => {
      expect(faults(words)).toEqual([]);
    });

    it('has every text that English has, in its order, and no other', () => {
      expect(texts(words).map(([path]) => path)).toEqual(texts(en).map(([path]) => path));
    });

    it('leaves nothing in English', () => {
      const english = new Set(texts(en).map(([, text]) => text));
      expect(texts(words).filter(([, text]) => english.has(text))).toEqual([]);
    });

    it('keeps to the marks of its language', () => {
      const foreign = foreignMarks[locale as keyof typeof foreignMarks];
      expect(texts(words).filter(([, text]) => foreign.test(text))).toEqual([]);
    });
  },
);
