import { longer, quote, rulesForAll, textsAt } from '../texts.test.kit.ts';
import type { PathsWords } from './words.ts';

/** Greatest length of each kind of text in English, in characters. */
const limits = { industry: 20, offering: 50, sentence: 160, story: 220 };

type Rules = Readonly<Record<string, (words: PathsWords) => string[]>>;

/**
 * What holds in every language: each rule as a sentence, and how to find what breaks it.
 *
 * @param room how much longer than in English a text may be: 1.2 for a fifth
 */
export const rulesFor = (room: number): Rules => ({
  ...rulesForAll,

  'industries and offerings are short': (words) => [
    ...longer(textsAt(words, /\.industry$/), limits.industry * room),
    ...longer(textsAt(words, /\.offering$/), limits.offering * room),
  ],

  'industries and offerings end without a full stop': (words) =>
    quote(textsAt(words, /\.(industry|offering)$/).filter(([, t]) => /[.!?:;,]$/u.test(t))),

  'what is told of a path is one short sentence each, and so is the note': (words) => {
    const sentences = textsAt(words, /\.(idea|suits|price)$|^casesNote$/);
    const broken = sentences.filter(([, text]) => !/^[^.!?]+\.$/u.test(text));
    return [...longer(sentences, limits.sentence * room), ...quote(broken)];
  },

  'a story is one sentence or two': (words) => {
    const stories = textsAt(words, /\.story$/);
    const broken = stories.filter(([, text]) => !/^[^.!?]+\.( [^.!?]+\.)?$/u.test(text));
    return [...longer(stories, limits.story * room), ...quote(broken)];
  },

  'no two paths and no two cases are told in the same words': ({ paths, cases }) => {
    const told = [...textsAt(paths, /./), ...textsAt(cases, /\.(offering|story)$/)];
    return quote(told.filter(([, text], i) => told.findIndex(([, t]) => t === text) !== i));
  },
});
