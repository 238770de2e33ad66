import { longer, quote, rulesForAll, textsAt } from '../texts.test.kit.ts';
import type { CocreationWords } from './words.ts';

/** Greatest length of each kind of text in English, in characters. */
const limits = { label: 24, name: 48, sentence: 90, advice: 110 };

type Rules = Readonly<Record<string, (words: CocreationWords) => string[]>>;

/**
 * What holds in every language: each rule as a sentence, and how to find what breaks it.
 *
 * @param room how much longer than in English a text may be: 1.2 for a fifth
 */
export const rulesFor = (room: number): Rules => ({
  ...rulesForAll,

  'names and labels are short': (words) => [
    ...longer(textsAt(words, /^(decisions|results|leads)\.|\.principle$/), limits.label * room),
    ...longer(textsAt(words, /\.(name|title)$|^(causeGroups|cases)\./), limits.name * room),
  ],

  'descriptions, refusals and the scope are one short sentence each': (words) => {
    const sentences = textsAt(words, /\.description$|^refusals\.|^scope$/);
    const broken = sentences.filter(([, text]) => !/^[^.!?]+\.$/u.test(text));
    return [...longer(sentences, limits.sentence * room), ...quote(broken)];
  },

  'advice is one sentence or two': (words) => {
    const advice = textsAt(words, /\.advice$/);
    const broken = advice.filter(([, text]) => !/^[^.!?]+\.( [^.!?]+\.)?$/u.test(text));
    return [...longer(advice, limits.advice * room), ...quote(broken)];
  },

  'nothing is said twice': (words) => {
    const told = textsAt(words, /\.(description|advice|name)$|^refusals\./);
    return quote(told.filter(([, text], i) => told.findIndex(([, t]) => t === text) !== i));
  },
});
