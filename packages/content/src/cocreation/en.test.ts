import { cocreation, sources } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { british, fog, texts } from '../texts.test.kit.ts';
import { en } from './en.ts';
import { rulesFor } from './words.test.kit.ts';

const { framework } = cocreation;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('words of the co-creation board in English', () => {
  it.each(Object.entries(rulesFor(1)))('hold the rule: %s', (_, faults) => {
    expect(faults(en)).toEqual([]);
  });

  it('has words for every part of the framework, in its order', () => {
    expect(Object.keys(en.teams)).toEqual(ids(framework.teams));
    expect(Object.keys(en.phases)).toEqual(cocreation.phaseIds);
    expect(Object.keys(en.activities)).toEqual(cocreation.activityIds);
    expect(Object.keys(en.causeGroups)).toEqual(ids(framework.causes));
    expect(Object.keys(en.causes)).toEqual(cocreation.causeIds);
    expect(Object.keys(en.results)).toEqual(ids(framework.results));
    expect(Object.keys(en.cases)).toEqual(ids(framework.cases));
  });

  it('keeps consultants’ words out of all but the names that the paper gives', () => {
    const named = /\.name$|^(cite|results)/;
    const read = texts(en).filter(([path]) => !named.test(path));
    expect(read.filter(([, text]) => fog.test(text))).toEqual([]);
  });

  it('cites the paper and tells how few pairs it rests on', () => {
    const { authors, year, scope } = sources['sjodin-2020'];
    expect(en.cite).toBe(`${authors[0]} et al. ${year}`);
    expect(en.scope).toContain(`${scope.pairs} pairs`);
  });

  it('is written in US English', () => {
    expect(texts(en).filter(([, text]) => british.test(text))).toEqual([]);
  });
});
