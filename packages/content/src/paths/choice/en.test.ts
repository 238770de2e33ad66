import { paths } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { british, fog, texts, textsAt } from '../../texts.test.kit.ts';
import { en } from './en.ts';
import { rulesFor } from './words.test.kit.ts';
import type { ContextWords } from './words.ts';

const rules = rulesFor(1);

describe('words for choosing a path, in English', () => {
  it.each(Object.entries(rules))('hold the rule: %s', (_, faults) => {
    expect(faults(en)).toEqual([]);
  });

  it('has words for every context question, in its order', () => {
    expect(Object.keys(en.questions)).toEqual(paths.contextQuestions.map(({ id }) => id));
  });

  it('has a reason for and against each criterion of each path, and for nothing else', () => {
    const told = Object.entries(en.paths).map(([id, words]) => [id, Object.keys(words.criteria)]);
    const counted = Object.entries(paths.criteria).map(([id, { criteria }]) => [
      id,
      criteria.map((one) => one.id),
    ]);
    expect(told).toEqual(counted);
  });

  it('keeps consultants’ words out', () => {
    expect(texts(en).filter(([, text]) => fog.test(text))).toEqual([]);
  });

  it('promises nothing', () => {
    const promise = /\b(best|always|never|guarantee\w*|proven|ensures?)\b/i;
    expect(texts(en).filter(([, text]) => promise.test(text))).toEqual([]);
  });

  it('asks how, what or which, never for a yes or no', () => {
    for (const { question } of Object.values(en.questions)) {
      expect(question).toMatch(/^(How|What|Which) /);
    }
  });

  it('is written in US English', () => {
    expect(texts(en).filter(([, text]) => british.test(text))).toEqual([]);
  });

  it('asks for no size and no industry', () => {
    const asked = textsAt(en, /\.(short|question)$/).map(([, text]) => text);
    expect(asked.filter((text) => /employees|turnover|industry|how big is/i.test(text))).toEqual(
      [],
    );
  });
});

describe('the rules for words of the choice', () => {
  const faults = (change: Partial<ContextWords>) => {
    const risk = { ...en.questions['risk-appetite'], ...change };
    const words = { ...en, questions: { ...en.questions, 'risk-appetite': risk } };
    return Object.values(rules).flatMap((rule) => rule(words));
  };
  const { anchors } = en.questions['risk-appetite'];
  const [first, second, third, fourth] = anchors;

  it.each<[string, Partial<ContextWords>]>([
    ['a label that is a sentence', { short: 'Risks.' }],
    ['a question without its mark', { question: 'How much risk do you take' }],
    ['an anchor that says too little', { anchors: [first, second, third, fourth, 'All we have'] }],
    [
      'an anchor that starts like another',
      { anchors: [first, second, third, fourth, `${first} at all`] },
    ],
    ['a clause that is too long', { low: 'Owners who fear a loss '.repeat(4).trim() }],
    ['a straight apostrophe', { high: "The owners don't mind" }],
    ['nothing', { high: '' }],
  ])('see %s', (_, change) => {
    expect(faults(change)).toHaveLength(1);
  });
});
