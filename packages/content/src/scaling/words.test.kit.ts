import { longer, quote, rulesForAll, textsAt } from '../texts.test.kit.ts';
import type { ScalingWords } from './words.ts';

/** Greatest length of each kind of text, in characters. */
export const limits = { short: 26, name: 50, end: 72, question: 60, sentence: 110, advice: 150 };

/** What holds in every language: each rule as a sentence, and how to find what breaks it. */
export const rules: Readonly<Record<string, (words: ScalingWords) => string[]>> = {
  ...rulesForAll,

  'names and labels are short': (words) => [
    ...longer(textsAt(words, /\.short$|^(forces|leans|stages|statuses)\./), limits.short),
    ...longer(textsAt(words, /\.(name|title)$|^(steps|outcomes)\./), limits.name),
  ],

  'descriptions, refusals and the scope are one short sentence each': (words) => {
    const sentences = textsAt(words, /\.(description|idea|price)$|^refusals\.|^scope$/);
    const broken = sentences.filter(([, text]) => !/^[^.!?]+\.$/u.test(text));
    return [...longer(sentences, limits.sentence), ...quote(broken)];
  },

  'advice is one sentence or two': (words) => {
    const advice = textsAt(words, /\.advice$/);
    const broken = advice.filter(([, text]) => !/^[^.!?]+\.( [^.!?]+\.)?$/u.test(text));
    return [...longer(advice, limits.advice), ...quote(broken)];
  },

  'a trait is one question, and its ends are no sentences': (words) => {
    const questions = textsAt(words, /\.question$/);
    const ends = textsAt(words, /^traits\.[^.]+\.(ecosystem|servitization)$|^symptoms\./);
    return [
      ...longer(questions, limits.question),
      ...longer(ends, limits.end),
      ...quote(questions.filter(([, text]) => !/[^?]\?$/u.test(text))),
      ...quote(ends.filter(([, text]) => /[.!?:;,]$/u.test(text))),
    ];
  },

  'nothing is said twice': (words) => {
    const told = textsAt(
      words,
      /\.(description|advice|question|idea|price)$|^(symptoms|refusals)\./,
    );
    return quote(told.filter(([, text], i) => told.findIndex(([, t]) => t === text) !== i));
  },
};
