import { longer, quote, rulesForAll, textsAt } from '../texts.test.kit.ts';
import type { MatchingWords } from './words.ts';

/** Greatest length of each kind of text in English, in characters. Labels stay on one line of a picture. */
const limits = {
  label: 36,
  term: 16,
  says: 76,
  sentence: 124,
  line: 100,
};

const oneSentence = /^[^.!?]+\.$/u;

type Rules = Readonly<Record<string, (words: MatchingWords) => string[]>>;

/**
 * What holds in every language: each rule as a sentence, and how to find what breaks it.
 *
 * @param room how much longer than in English a text may be: 1.2 for a fifth
 */
export const rulesFor = (room: number): Rules => ({
  ...rulesForAll,

  'labels and terms are short': (words) => [
    ...longer(
      textsAt(words, /^(components|challenges|activities)\..*\.name$|^themes\./),
      limits.label,
    ),
    ...longer(textsAt(words, /^(evidence|effort|severity)\..*\.name$/), limits.term),
    ...longer(textsAt(words, /\.says$/), limits.says * room),
  ],

  'labels, and what a manager says, end without a full stop': (words) =>
    quote(textsAt(words, /\.(name|says)$|^themes\./).filter(([, text]) => /[.!?:;,]$/u.test(text))),

  'descriptions, first steps, efforts, notes and the scope are one short sentence each': (
    words,
  ) => {
    const sentences = textsAt(
      words,
      /\.(description|firstStep|note)$|^activities\..*\.effort$|^scope$/,
    );
    const broken = sentences.filter(([, text]) => !oneSentence.test(text));
    return [...longer(sentences, limits.sentence * room), ...quote(broken)];
  },

  'tools, needs and measures are one short line each, without a full stop': (words) => {
    const lines = textsAt(words, /\.(tools|takes|measure)$/);
    return [
      ...longer(lines, limits.line * room),
      ...quote(lines.filter(([, text]) => /[.!?]/u.test(text))),
    ];
  },

  'no text stands twice': (words) => {
    const told = textsAt(words, /./);
    return quote(told.filter(([, text], i) => told.findIndex(([, t]) => t === text) !== i));
  },
});
