import { matching, sources } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { british, fog, texts, textsAt } from '../texts.test.kit.ts';
import { en } from './en.ts';
import { namesWithin, rulesFor } from './words.test.kit.ts';
import type { MatchingWords } from './words.ts';

const { components, activities } = matching.framework;
const themes = components.flatMap((component) => component.themes);
const challenges = themes.flatMap((theme) => theme.challenges);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('words of challenges and activities in English', () => {
  it.each(Object.entries(rulesFor(1)))('hold the rule: %s', (_, faults) => {
    expect(faults(en)).toEqual([]);
  });

  it('are complete, and none is unused', () => {
    expect(matching.lintMatchingFramework({ framework: matching.framework, words: en })).toEqual(
      [],
    );
  });

  it('stand in the order of the framework', () => {
    expect(Object.keys(en.components)).toEqual(ids(components));
    expect(Object.keys(en.themes)).toEqual(ids(themes));
    expect(Object.keys(en.challenges)).toEqual(ids(challenges));
    expect(Object.keys(en.activities)).toEqual(ids(activities));
  });

  it('name each kind of evidence, effort and severity', () => {
    expect(Object.keys(en.evidence)).toEqual(Object.keys(matching.weights));
    expect(Object.keys(en.effort)).toEqual(Object.keys(matching.effortSteps));
    expect(Object.keys(en.severity)).toEqual(['1', '2', '3']);
  });

  it('cite the paper, and say how many firms it rests on', () => {
    const { authors, year, scope } = sources['reim-2022'];
    expect(en.cite).toBe(`${authors[0]} et al. ${year}`);
    expect(en.scope).toContain(`${scope.firms} `);
  });

  it('let the manager speak of the firm as “we”', () => {
    const voice = /\b(we|us|ours?)\b/i;
    expect(textsAt(en, /\.says$/).filter(([, text]) => !voice.test(text))).toEqual([]);
  });

  it('begin each first step with what to do', () => {
    const verbs =
      /^(Ask|Write|Look|List|Choose|Count|Try|Rewrite|Film|Move|Invite|Pick|Call|Put|Hang) /;
    expect(textsAt(en, /\.firstStep$/).filter(([, text]) => !verbs.test(text))).toEqual([]);
  });

  it('promise nothing', () => {
    const promise = /\b(best|always|never|guarantee\w*|proven|ensures?|easy|easily|simply)\b/i;
    expect(texts(en).filter(([, text]) => promise.test(text))).toEqual([]);
  });

  it('have a capital letter only where a line of tools, needs or steps begins', () => {
    expect(namesWithin(en)).toEqual([]);
    expect(namesWithin({ activities: { a: { takes: 'Somebody from Sitely' } } })).toHaveLength(1);
  });

  it('tell of the evidence where it is thin', () => {
    const told = Object.entries(en.activities).filter(([, { note }]) => note);
    expect(told.map(([id]) => id)).toEqual([
      'technology-forward-employer-image',
      'remote-conferencing-and-networking',
      'impartial-shared-platforms',
      'digital-currencies',
      'demand-forecasting',
      'shared-order-backlog',
    ]);
  });

  it('keep consultants’ words out, and are US English', () => {
    expect(texts(en).filter(([, text]) => fog.test(text))).toEqual([]);
    expect(texts(en).filter(([, text]) => british.test(text))).toEqual([]);
  });
});

describe('the rules for words of activities', () => {
  const faults = (change: Partial<MatchingWords['activities']['company-website']>) => {
    const website = { ...en.activities['company-website'], ...change };
    const words = { ...en, activities: { ...en.activities, 'company-website': website } };
    return Object.values(rulesFor(1)).flatMap((rule) => rule(words));
  };

  it.each([
    ['a label that is a sentence', { name: 'Have a website.' }],
    ['a first step that is none', { firstStep: 'Someday' }],
    ['two sentences', { description: 'One. Two.' }],
    ['a description that is too long', { description: `It ${'goes on and '.repeat(12)}ends.` }],
    ['tools that are told in sentences', { tools: 'Use a builder. Use a translator' }],
    ['the words of another activity', { measure: en.activities['online-payment'].measure }],
    ['a brand within the tools', { tools: 'A sheet in Excel, a translator' }],
    ['a brand that begins the tools', { tools: 'Excel, a translator' }],
    ['a brand that is spelled small', { tools: 'Website builder, iPhone' }],
    ['a brand in what is needed', { takes: 'Somebody who knows the ways of Google' }],
    ['a brand in a first step', { firstStep: 'Ask ChatGPT what you sell.' }],
    ['a trademark', { tools: 'Sitely™, a translator' }],
    ['a straight apostrophe', { takes: "Somebody's time" }],
  ])('see %s', (_, change) => {
    expect(faults(change)).toHaveLength(1);
  });
});
