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
  labels: /^(decisions|leads)\.|^(phases|activities)\.[^.]+\.name$/,
  same: { sv: [], fi: [], de: [en.cite, en.results.modular] },
});

describe.each(Object.entries(translations))('the board in %s', (_, words) => {
  it('tells how few pairs the study rests on', () => {
    const { scope } = sources['sjodin-2020'];
    expect(words.scope.match(/\d+/g)?.map(Number)).toEqual([scope.pairs]);
  });
});
