import { scaling, sources } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { textsAt } from '../texts.test.kit.ts';
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
  labels: /\.short$|^(stages|statuses|forces|leans|steps)\./,
  same: { sv: cases, fi: cases, de: [en.cite, ...cases] },
});

describe.each(Object.entries(translations))('the tracker in %s', (_, words) => {
  it('names no two activities alike', () => {
    for (const place of [/^activities\..*\.name$/, /^activities\..*\.short$/]) {
      const names = textsAt(words, place).map(([, text]) => text);
      expect(new Set(names).size).toBe(scaling.activityIds.length);
    }
  });

  it('tells how few firms the study rests on', () => {
    const { scope } = sources['garcia-martin-2025'];
    const figures = [scope.firms, scope.employees?.min, scope.employees?.max];
    expect(words.scope.match(/\d+/g)?.map(Number)).toEqual(figures);
  });
});
