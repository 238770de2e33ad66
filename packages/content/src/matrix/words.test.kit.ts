import { longer, quote, rulesForAll, seen, textsAt } from '../texts.test.kit.ts';
import type { ActivityWords, MatrixWords } from './words.ts';

/**
 * Greatest length of each kind of text in English, in characters. Anchors have a least one too.
 * Other languages get as much more as the layouts still hold.
 */
const limits = {
  short: { dimension: 20, phase: 24 },
  level: 16,
  name: 60,
  question: 70,
  sentence: 120,
  anchor: { min: 25, max: 84 },
};

/** The share of common words from which two anchors count as one sentence with another noun. */
const alike = 0.6;

type Activities = Readonly<Record<string, ActivityWords>>;

/** Lower-case words of a text, punctuation stripped. */
export function tokens(text: string): string[] {
  return seen(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Share of distinct words that two texts have in common, in [0, 1]; two empty texts are alike. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  const right = new Set(b);
  const both = [...left].filter((word) => right.has(word)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 1 : both / all;
}

export interface Anchor {
  readonly activity: string;
  readonly level: number;
  readonly text: string;
  readonly words: readonly string[];
  /** The words without those of the activity's name, question and id. */
  readonly pattern: readonly string[];
}

export function anchorsOf(activities: Activities): Anchor[] {
  return Object.entries(activities).flatMap(([activity, { name, question, anchors }]) => {
    const own = new Set([name, question, activity].flatMap(tokens));
    return anchors.map((text, level) => {
      const words = tokens(text);
      return { activity, level, text, words, pattern: words.filter((word) => !own.has(word)) };
    });
  });
}

/** Pairs of anchors that say the same, whatever their activity, level and noun. */
export function lookalikes(activities: Activities): string[] {
  return anchorsOf(activities).flatMap((a, index, anchors) =>
    anchors
      .slice(index + 1)
      .filter((b) => Math.max(jaccard(a.words, b.words), jaccard(a.pattern, b.pattern)) >= alike)
      .map((b) => `${a.activity} ${a.level} "${a.text}" = ${b.activity} ${b.level} "${b.text}"`),
  );
}

/** Values that occur more than `most` times. */
function repeated(values: readonly string[], most: number): string[] {
  return [...new Set(values)].filter((one) => values.filter((v) => v === one).length > most);
}

type Rules = Readonly<Record<string, (words: MatrixWords) => string[]>>;

/**
 * What holds in every language: each rule as a sentence, and how to find what breaks it.
 *
 * @param room how much longer than in English a text may be: 1.2 for a fifth
 */
export const rulesFor = (room: number): Rules => ({
  ...rulesForAll,

  'names, questions and headlines are short': (words) => [
    ...longer(textsAt(words, /\.name$/), limits.name * room),
    ...longer(textsAt(words, /\.question$/), limits.question * room),
    ...longer(textsAt(words, /^dimensions\..*\.short$/), limits.short.dimension * room),
    ...longer(textsAt(words, /^phases\..*\.short$/), limits.short.phase * room),
    ...longer(textsAt(words, /^(levels\.|unknown$)/), limits.level),
  ],

  'descriptions, cells and scopes are one short sentence each': (words) => {
    const sentences = textsAt(words, /\.description$|^(cells|scope)\./);
    const broken = sentences.filter(([, text]) => !/^[^.!?]+\.$/u.test(text));
    return [...longer(sentences, limits.sentence * room), ...quote(broken)];
  },

  'anchors are neither too short nor too long': ({ activities }) =>
    anchorsOf(activities)
      .map(({ text }) => text)
      .filter((text) => text.length < limits.anchor.min || text.length > limits.anchor.max * room),

  'each activity has five anchors': ({ activities }) =>
    Object.entries(activities)
      .filter(([, { anchors }]) => anchors.length !== 5)
      .map(([id]) => id),

  'no two anchors say the same with another noun': ({ activities }) => lookalikes(activities),

  'an anchor says something beyond the words of its activity': ({ activities }) =>
    anchorsOf(activities)
      .filter(({ pattern }) => pattern.length < 2)
      .map(({ text }) => text),

  'no two anchors of one activity start with the same two words': ({ activities }) =>
    repeated(
      anchorsOf(activities).map((a) => `${a.activity}: ${a.words.slice(0, 2).join(' ')}`),
      1,
    ),

  'at most a third of the anchors of one level start with the same word': ({ activities }) =>
    repeated(
      anchorsOf(activities).map((a) => `level ${a.level}: ${a.words[0]}`),
      Object.keys(activities).length / 3,
    ),

  'anchors end without a full stop, questions with a question mark': (words) => [
    ...quote(textsAt(words, /\.anchors\./).filter(([, text]) => /[.!?:;,]$/u.test(text))),
    ...quote(textsAt(words, /\.question$/).filter(([, text]) => !/[^?]\?$/u.test(text))),
  ],
});
