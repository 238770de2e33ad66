import { scaling, sources } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { british, fog, texts, textsAt } from '../texts.test.kit.ts';
import { en } from './en.ts';
import { rulesFor } from './words.test.kit.ts';

const { framework } = scaling;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('words of the scaling tracker in English', () => {
  it.each(Object.entries(rulesFor(1)))('hold the rule: %s', (_, faults) => {
    expect(faults(en)).toEqual([]);
  });

  it('has words for every part of the framework, in its order', () => {
    expect(Object.keys(en.barriers)).toEqual(ids(framework.barriers));
    expect(Object.keys(en.symptoms)).toEqual(
      ids(framework.barriers.flatMap((one) => one.symptoms)),
    );
    expect(Object.keys(en.steps)).toEqual(ids(framework.piloting.steps));
    expect(Object.keys(en.phases)).toEqual(scaling.phaseIds);
    expect(Object.keys(en.strategies)).toEqual(ids(framework.strategies));
    expect(Object.keys(en.activities)).toEqual(scaling.activityIds);
    expect(Object.keys(en.outcomes)).toEqual(ids(framework.outcomes));
    expect(Object.keys(en.traits)).toEqual(ids(framework.traits));
    expect(Object.keys(en.cases)).toEqual(ids(framework.cases));
  });

  it('keeps consultants’ words out of all but the names that the paper gives', () => {
    const named = /^(phases|strategies|steps|barriers)\..*|\.(name|short)$/;
    const read = texts(en).filter(
      ([path]) => !named.test(path) || /\.(description|idea|price)$/.test(path),
    );
    expect(read.filter(([, text]) => fog.test(text))).toEqual([]);
  });

  it('names activities as something to do, no two alike', () => {
    const names = textsAt(en, /^activities\..*\.name$/).map(([, text]) => text);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+ /);
    expect(new Set(names).size).toBe(27);
    const shorts = textsAt(en, /^activities\..*\.short$/).map(([, text]) => text);
    expect(new Set(shorts).size).toBe(27);
  });

  it('cites the paper and tells how few firms it rests on', () => {
    const { authors, year, scope } = sources['garcia-martin-2025'];
    expect(en.cite).toBe(`${authors[0]} et al. ${year}`);
    expect(en.scope).toContain(`${scope.firms} firms`);
    expect(en.scope).toContain(`${scope.employees?.min} to ${scope.employees?.max}`);
  });

  it('is written in US English', () => {
    expect(texts(en).filter(([, text]) => british.test(text))).toEqual([]);
  });
});

describe('the rules for words of the tracker', () => {
  const faults = (part: object) =>
    Object.values(rulesFor(1)).flatMap((rule) => rule({ ...en, ...part }));

  it.each([
    ['an empty text', { cite: '' }],
    ['a straight apostrophe', { cite: "Garcia Martin's" }],
    ['a scope without its full stop', { scope: 'It rests on 4 firms' }],
    [
      'a label that is too long',
      { stages: { ...en.stages, growth: 'Growth that goes on and on and on' } },
    ],
    ['two refusals that say the same', { refusals: { a: 'No.', b: 'No.' } }],
  ])('see %s', (_, part) => {
    expect(faults(part)).toHaveLength(1);
  });
});
