import { matching } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { textsAt } from '../texts.test.kit.ts';
import { itHoldsInEveryLanguage } from '../translations.test.kit.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import { namesWithin, rulesFor } from './words.test.kit.ts';

const translations = { sv, fi, de };

itHoldsInEveryLanguage({
  english: en,
  translations,
  rulesFor,
  labels: /^(components|challenges|activities)\..*\.name$|^themes\./,
  same: { de: [en.cite] },
});

/** The firm as “we”, and how advice begins or ends, in each language. */
const voices = {
  sv: { we: /(^|\s)(vi|oss|vår\p{L}?\p{L}?)(\s|$)/iu, step: /^\p{Lu}\p{L}+ /u },
  fi: { we: /mme(\s|,|$)|(^|\s)mei(dän|tä|ltä|llä|lle|stä)(\s|$)/iu, step: /^\p{L}+k(aa|ää) /u },
  de: { we: /\b(wir|uns|unser\p{L}*)\b/iu, step: / \p{Ll}+(en|ern|eln)([,.]| und )/u },
};

describe.each(Object.entries(translations))('challenges and activities in %s', (locale, words) => {
  const { we, step } = voices[locale as keyof typeof voices];

  it('are complete, and none is unused', () => {
    expect(matching.lintMatchingFramework({ framework: matching.framework, words })).toEqual([]);
  });

  it('let the manager speak of the firm as “we”', () => {
    expect(textsAt(words, /\.says$/).filter(([, text]) => !we.test(text))).toEqual([]);
  });

  it('say in each first step what to do', () => {
    expect(textsAt(words, /\.firstStep$/).filter(([, text]) => !step.test(text))).toEqual([]);
  });
});

// German begins every noun with one.
it.each(Object.entries({ sv, fi }))(
  'tools, needs and first steps in %s have a capital letter only where a line begins',
  (_, words) => {
    expect(namesWithin(words)).toEqual([]);
  },
);
