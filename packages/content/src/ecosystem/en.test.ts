import { ecosystem, sources } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { british, fog, texts, textsAt } from '../texts.test.kit.ts';
import { en } from './en.ts';
import { rulesFor } from './words.test.kit.ts';

const { framework } = ecosystem;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('words of the ecosystem journey in English', () => {
  it.each(Object.entries(rulesFor(1)))('hold the rule: %s', (_, faults) => {
    expect(faults(en)).toEqual([]);
  });

  it('has words for every part of the framework, in its order', () => {
    expect(Object.keys(en.antecedents)).toEqual(ids(framework.antecedents));
    expect(Object.keys(en.mechanisms)).toEqual(ids(framework.mechanisms));
    expect(Object.keys(en.outcomes)).toEqual(ids(framework.outcomes));
    expect(Object.keys(en.dimensions)).toEqual(ids(framework.dimensions));
    expect(Object.keys(en.loops)).toEqual(ids(framework.loops));
    expect(Object.keys(en.reviews)).toEqual(ecosystem.reviewKinds);
    expect(Object.keys(en.routes)).toEqual(ids(framework.routes));
    expect(Object.keys(en.routeOutcomes)).toEqual(
      ids(framework.routes.flatMap(({ outcomes }) => outcomes)),
    );
    expect(Object.keys(en.activities)).toEqual(ecosystem.activityIds);
    expect(Object.keys(en.traits)).toEqual(ecosystem.traitIds);
    expect(Object.keys(en.ratings)).toEqual(ecosystem.rateables);
    expect(Object.keys(en.roles)).toEqual(ecosystem.roleIds);
    expect(Object.keys(en.cases)).toEqual(ids(framework.cases));
  });

  it('keeps consultants’ words out of all but the names that the paper gives', () => {
    const named =
      /^(antecedents|mechanisms|outcomes|dimensions|loops|reviews|routes)\.[^.]+\.(name|short)$/;
    const read = texts(en).filter(([path]) => !named.test(path));
    expect(read.filter(([, text]) => fog.test(text))).toEqual([]);
  });

  it('names activities as something to do', () => {
    for (const [, text] of textsAt(en, /^activities\..*\.(name|firstStep)$/)) {
      expect(text).toMatch(/^[A-Z][a-z]+ /);
    }
  });

  it('cites the paper and tells how few firms it rests on, and how large they are', () => {
    const { authors, year, scope } = sources['ciasullo-2021'];
    expect(en.cite).toBe(`${authors[0]} et al. ${year}`);
    expect(en.scope).toContain(`${scope.firms} large`);
    expect(en.scope).toContain(`${scope.employees?.min} people`);
  });

  it('is written in US English', () => {
    expect(texts(en).filter(([, text]) => british.test(text))).toEqual([]);
  });
});

describe('the rules for words of the journey', () => {
  const faults = (part: object) =>
    Object.values(rulesFor(1)).flatMap((rule) => rule({ ...en, ...part }));

  it.each([
    ['an empty text', { cite: '' }],
    ['a straight apostrophe', { cite: "Ciasullo's" }],
    ['a scope without its full stop', { scope: 'It rests on 2 firms' }],
    ['a label that is too long', { roles: { other: 'Somebody else that nobody has met' } }],
    ['two refusals that say the same', { refusals: { a: 'No.', b: 'No.' } }],
  ])('see %s', (_, part) => {
    expect(faults(part)).toHaveLength(1);
  });
});
