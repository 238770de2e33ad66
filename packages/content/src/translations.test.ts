import { sources } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from './index.ts';
import { de as matrixDe } from './matrix/de.ts';
import { en as matrixEn } from './matrix/en.ts';
import { fi as matrixFi } from './matrix/fi.ts';
import { sv as matrixSv } from './matrix/sv.ts';
import { rulesFor as matrixRules } from './matrix/words.test.kit.ts';
import { de as pathsDe } from './paths/de.ts';
import { en as pathsEn } from './paths/en.ts';
import { fi as pathsFi } from './paths/fi.ts';
import { sv as pathsSv } from './paths/sv.ts';
import { rulesFor as pathsRules } from './paths/words.test.kit.ts';
import { quote, seen, texts, textsAt, unbroken } from './texts.test.kit.ts';

/** Finnish and German say the same in about a fifth more characters. */
const ROOM = 1.2;

/** What stays in a column a quarter of a phone wide, and on any line. */
const UNBROKEN = { label: 15, text: 23 };

const translations = {
  sv: { matrix: matrixSv, paths: pathsSv },
  fi: { matrix: matrixFi, paths: pathsFi },
  de: { matrix: matrixDe, paths: pathsDe },
};
const english = { matrix: matrixEn, paths: pathsEn };

/** Quotation marks and apostrophes that are another language's. */
const foreignMarks = { sv: /[“„«»‘‚]/, fi: /[“„«»‘‚]/, de: /[”«»‘’]/ };

/** Texts that are rightly the same as in English. */
const same: Readonly<Record<keyof typeof translations, readonly string[]>> = {
  sv: ['Integration'],
  fi: [],
  de: ['Integration', ...Object.values(matrixEn.cite)],
};

const digitsOf = (text: string) => (text.match(/\d+/g) ?? []).join(' ');

it('has all frameworks in every language that the package names', () => {
  const made: Locale[] = ['en', ...(Object.keys(translations) as Locale[])];
  expect([...locales].sort()).toEqual(made.sort());
});

describe.each(Object.entries(translations))('words in %s', (name, words) => {
  const locale = name as keyof typeof translations;

  it.each(Object.entries(matrixRules(ROOM)))('of the matrix hold the rule: %s', (_, faults) => {
    expect(faults(words.matrix)).toEqual([]);
  });

  it.each(Object.entries(pathsRules(ROOM)))('of the paths hold the rule: %s', (_, faults) => {
    expect(faults(words.paths)).toEqual([]);
  });

  it('has every text that English has, in its order, and no other', () => {
    expect(texts(words).map(([path]) => path)).toEqual(texts(english).map(([path]) => path));
  });

  it('leaves no text in English', () => {
    const original = new Map(texts(english));
    const left = texts(words).filter(([path, text]) => seen(text) === original.get(path));
    expect(left.filter(([, text]) => !same[locale].includes(text))).toEqual([]);
  });

  it('keeps the figures', () => {
    const original = new Map(texts(english));
    const changed = texts(words).filter(
      ([path, text]) => digitsOf(text) !== digitsOf(original.get(path) ?? ''),
    );
    expect(quote(changed)).toEqual([]);
  });

  it('uses the marks of its language', () => {
    expect(quote(texts(words).filter(([, text]) => foreignMarks[locale].test(text)))).toEqual([]);
  });

  it('can break every long word at a joint', () => {
    expect(
      unbroken(textsAt(words, /^matrix\.(dimensions|phases)\..*\.name$/), UNBROKEN.label),
    ).toEqual([]);
    expect(unbroken(textsAt(words, /^matrix\.phases\..*\.short$/), UNBROKEN.label)).toEqual([]);
    expect(unbroken(texts(words), UNBROKEN.text)).toEqual([]);
  });

  it('cites every paper by its first author and year', () => {
    for (const { id, authors, year } of Object.values(sources)) {
      expect(words.matrix.cite[id]).toMatch(new RegExp(`^${authors[0]} .* ${year}$`));
    }
  });

  it('tells phases, levels and paths apart', () => {
    const { phases, levels, paths, cells } = words.matrix;
    const shorts = Object.values(phases).map(({ short }) => short);
    for (const all of [shorts, levels, Object.values(paths), Object.values(cells)]) {
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
