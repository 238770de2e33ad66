import { longer, quote, rulesForAll, textsAt } from '../texts.test.kit.ts';
import type { ScalingWords } from './words.ts';

/** Greatest length of each kind of text in English, in characters. */
const limits = { short: 26, name: 50, end: 72, question: 60, sentence: 110, advice: 150 };

type Rules = Readonly<Record<string, (words: ScalingWords) => string[]>>;

/**
 * What holds in every language: each rule as a sentence, and how to find what breaks it.
 *
 * @param room how much longer than in English a text may be: 1.2 for a fifth
 */
export const rulesFor = (room: number): Rules => ({
  ...rulesForAll,

  'names and labels are short': (words) => [
    ...longer(textsAt(words, /\.short$|^(forces|leans|stages|statuses)\./), limits.short * room),
    ...longer(textsAt(words, /\.(name|title)$|^(steps|outcomes)\./), limits.name * room),
  ],

  'descriptions, refusals and the scope are one short sentence each': (words) => {
    const sentences = textsAt(words, /\.(description|idea|price)$|^refusals\.|^scope$/);
    const broken = sentences.filter(([, text]) => !/^[^.!?]+\.$/u.test(text));
    return [...longer(sentences, limits.sentence * room), ...quote(broken)];
  },

  'advice is one sentence or two': (words) => {
    const advice = textsAt(words, /\.advice$/);
    const broken = advice.filter(([, text]) => !/^[^.!?]+\.( [^.!?]+\.)?$/u.test(text));
    return [...longer(advice, limits.advice * room), ...quote(broken)];
  },

  'a trait is one question, and its ends are no sentences': (words) => {
    const questions = textsAt(words, /\.question$/);
    const ends = textsAt(words, /^traits\.[^.]+\.(ecosystem|servitization)$|^symptoms\./);
    return [
      ...longer(questions, limits.question * room),
      ...longer(ends, limits.end * room),
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
});
