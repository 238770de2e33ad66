import { translationFaults } from '@servitization/tooling/translations';
import { describe, expect, it } from 'vitest';
import { locales } from '../index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

const words = { en, sv, fi, de };

describe.each(locales)('what is kept where, in %s', (locale) => {
  const { places } = words[locale];

  it('says all that English says, in its own language', () => {
    if (locale === 'en') return;
    const given = { english: en, translated: words[locale], samples: {}, locale };
    expect(translationFaults({ ...given, formatFor: () => ({}) })).toEqual([]);
  });

  it('has room for the name of every place that has one', () => {
    const named = Object.entries(places).flatMap(([id, { where }]) =>
      where.includes('{key}') ? [id] : [],
    );
    expect(named).toEqual(['document', 'aside', 'looked', 'remote', 'fragment', 'file']);
  });
});
