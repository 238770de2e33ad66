import { translationFaults } from '@servitization/tooling/translations';
import { describe, expect, it } from 'vitest';
import { schemaOf, sources } from '../sources.ts';
import { wordsIn } from './words.ts';

const [assessment] = sources;
const locales = assessment ? schemaOf(assessment).locale?.values : [];
const others = Array.isArray(locales) ? locales.filter((locale) => locale !== 'en') : [];

describe('consent', () => {
  it('is tried in every language that the element has', () => {
    expect(others).toEqual(['sv', 'fi', 'de']);
  });

  it.each(others)('says in %s all that it says in English', (locale) => {
    const [english, translated] = [wordsIn('en'), wordsIn(locale)];
    const given = { samples: {}, formatFor: () => ({}), locale };
    expect(translationFaults({ ...given, english, translated })).toEqual([]);
  });

  it('is in English where there are no words, whatever the language is called', () => {
    expect(wordsIn('__proto__')).toBe(wordsIn('en'));
  });
});
