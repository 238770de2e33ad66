import { longer, quote, rulesForAll, textsAt } from '../texts.test.kit.ts';
import type { EcosystemWords } from './words.ts';

/** Greatest length of each kind of text in English, in characters. */
const limits = { short: 26, name: 44, end: 80, question: 50, sentence: 104, anchor: 66 };

type Rules = Readonly<Record<string, (words: EcosystemWords) => string[]>>;

/**
 * What holds in every language: each rule as a sentence, and how to find what breaks it.
 *
 * @param room how much longer than in English a text may be: 1.2 for a fifth
 */
export const rulesFor = (room: number): Rules => ({
  ...rulesForAll,

  'names and labels are short': (words) => [
    ...longer(textsAt(words, /\.short$|^(levels|leans|roles|statuses)\./), limits.short * room),
    ...longer(textsAt(words, /\.name$|^routeOutcomes\./), limits.name * room),
  ],

  'descriptions, refusals and the scope are one short sentence each': (words) => {
    const sentences = textsAt(
      words,
      /\.(description|idea|boundaries|decides|firstStep|did)$|^refusals\.|^scope$/,
    );
    const broken = sentences.filter(([, text]) => !/^[^.!?]+\.$/u.test(text));
    return [...longer(sentences, limits.sentence * room), ...quote(broken)];
  },

  'a question is one, and ends and anchors are no sentences': (words) => {
    const questions = textsAt(words, /\.question$/);
    const ends = textsAt(words, /\.(product|service|starts)$|^routeOutcomes\./);
    const anchors = textsAt(words, /\.anchors\./);
    return [
      ...longer(questions, limits.question * room),
      ...longer(ends, limits.end * room),
      ...longer(anchors, limits.anchor * room),
      ...quote(questions.filter(([, text]) => !/[^?]\?$/u.test(text))),
      ...quote([...ends, ...anchors].filter(([, text]) => /[.!?:;,]$/u.test(text))),
    ];
  },

  'nothing is said twice': (words) => {
    const told = textsAt(
      words,
      /\.(description|question|idea|firstStep|did|name)$|\.anchors\.|^(refusals|roles|levels)\./,
    );
    return quote(told.filter(([, text], i) => told.findIndex(([, t]) => t === text) !== i));
  },
});
