import { sources } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { itHoldsInEveryLanguage } from '../translations.test.kit.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import { rulesFor } from './words.test.kit.ts';

const translations = { sv, fi, de };
const cases = Object.values(en.cases).map(({ name }) => name);

itHoldsInEveryLanguage({
  english: en,
  translations,
  rulesFor,
  labels: /\.short$|^(statuses|levels|leans|roles)\./,
  same: { sv: [...cases, 'Full'], fi: cases, de: [en.cite, ...cases] },
});

describe.each(Object.entries(translations))('the journey in %s', (_, words) => {
  it('tells how few firms the study rests on, and how large they are', () => {
    const { scope } = sources['ciasullo-2021'];
    expect(words.scope.match(/\d+/g)?.map(Number)).toEqual([scope.firms, scope.employees?.min]);
  });
});
