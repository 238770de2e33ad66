import { sources } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { itHoldsInEveryLanguage } from '../translations.test.kit.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import { rulesFor } from './words.test.kit.ts';

const translations = { sv, fi, de };

itHoldsInEveryLanguage({
  english: en,
  translations,
  rulesFor,
  labels: /^(dimensions|phases)\..*\.name$|^phases\..*\.short$/,
  same: { sv: ['Integration'], de: ['Integration', ...Object.values(en.cite)] },
});

describe.each(Object.entries(translations))('the matrix in %s', (_, words) => {
  it('cites every paper by its first author and year', () => {
    for (const { id, authors, year } of Object.values(sources)) {
      expect(words.cite[id]).toMatch(new RegExp(`^${authors[0]} .* ${year}$`));
    }
  });

  it('tells phases, levels and paths apart', () => {
    const { phases, levels, paths, cells } = words;
    const shorts = Object.values(phases).map(({ short }) => short);
    for (const all of [shorts, levels, Object.values(paths), Object.values(cells)]) {
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
