import { paths } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { british, fog, texts } from '../texts.test.kit.ts';
import { en } from './en.ts';
import { rulesFor } from './words.test.kit.ts';
import type { PathsWords } from './words.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('words of the paths in English', () => {
  it.each(Object.entries(rulesFor(1)))('hold the rule: %s', (_, faults) => {
    expect(faults(en)).toEqual([]);
  });

  it('has words for every path and case of the framework, in its order', () => {
    expect(Object.keys(en.paths)).toEqual(ids(paths.framework.paths));
    expect(Object.keys(en.cases)).toEqual(ids(paths.framework.cases));
  });

  it('keeps consultants’ words out', () => {
    const read = texts(en);
    expect(read.filter(([, text]) => fog.test(text))).toEqual([]);
  });

  it('says when a path may suit, and promises nothing', () => {
    for (const { suits } of Object.values(en.paths)) expect(suits).toMatch(/\bmay\b/);
    const promise = /\b(best|always|never|guarantee\w*|proven|ensures?)\b/i;
    expect(texts(en).filter(([, text]) => promise.test(text))).toEqual([]);
  });

  it('leaves figures of the cases to the framework', () => {
    const figures = texts(en.cases).filter(([, text]) => /\d/.test(text.replace(/[23]D/g, '')));
    expect(figures).toEqual([]);
  });

  it('is written in US English', () => {
    expect(texts(en).filter(([, text]) => british.test(text))).toEqual([]);
  });
});

describe('the rules for words of the paths', () => {
  const faults = (change: Partial<PathsWords['cases']['A']>) => {
    const words = { ...en, cases: { ...en.cases, A: { ...en.cases.A, ...change } } };
    return Object.values(rulesFor(1)).flatMap((rule) => rule(words));
  };

  it.each([
    ['a third sentence', { story: 'One. Two. Three.' }],
    ['a story without its full stop', { story: 'It put its services first' }],
    ['a story that is too long', { story: `It ${'went on and '.repeat(20)}stopped.` }],
    ['the story of another firm', { story: en.cases.E.story }],
    ['an offering that is a sentence', { offering: 'control of processes.' }],
    ['a straight apostrophe', { offering: "the customer's process" }],
    ['nothing', { industry: '' }],
  ])('see %s', (_, change) => {
    expect(faults(change)).toHaveLength(1);
  });
});
