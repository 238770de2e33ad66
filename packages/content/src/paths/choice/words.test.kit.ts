import { longer, quote, rulesForAll, textsAt } from '../../texts.test.kit.ts';
import type { ChoiceWords } from './words.ts';

/** Greatest length of each kind of text in English, in characters. Anchors have a least one too. */
const limits = { short: 34, question: 70, anchor: { min: 25, max: 84 }, clause: 64, sentence: 100 };

type Rules = Readonly<Record<string, (words: ChoiceWords) => string[]>>;

/** Values that occur more than `most` times. */
function repeated(values: readonly string[], most: number): string[] {
  return [...new Set(values)].filter((one) => values.filter((v) => v === one).length > most);
}

const startOf = (text: string, count: number): string =>
  text.toLowerCase().split(/\s+/u, count).join(' ');

/**
 * What holds in every language: each rule as a sentence, and how to find what breaks it.
 *
 * @param room how much longer than in English a text may be: 1.2 for a fifth
 */
export const rulesFor = (room: number): Rules => ({
  ...rulesForAll,

  'labels, questions and clauses are short': (words) => [
    ...longer(textsAt(words, /\.short$/), limits.short * room),
    ...longer(textsAt(words, /\.question$/), limits.question * room),
    ...longer(textsAt(words, /\.(high|low|for|against|needs\.\d)$/), limits.clause * room),
    ...longer(textsAt(words, /\.waits$/), limits.sentence * room),
  ],

  'anchors are neither too short nor too long': (words) => {
    const anchors = textsAt(words, /\.anchors\./);
    const stubs = anchors.filter(([, text]) => text.length < limits.anchor.min);
    return [...longer(anchors, limits.anchor.max * room), ...quote(stubs)];
  },

  'only questions and what waits end with a mark': (words) => [
    ...quote(textsAt(words, /\.question$/).filter(([, text]) => !/[^?]\?$/u.test(text))),
    ...quote(textsAt(words, /\.waits$/).filter(([, text]) => !/^[^.!?]+\.$/u.test(text))),
    ...quote(
      textsAt(words, /\.(anchors\.\d|short|high|low|for|against|needs\.\d)$/).filter(([, text]) =>
        /[.!?:;,]$/u.test(text),
      ),
    ),
  ],

  'each question has five anchors, and no two that start with the same two words': ({
    questions,
  }) =>
    Object.entries(questions).flatMap(([id, { anchors }]) => [
      ...(anchors.length === 5 ? [] : [id]),
      ...repeated(
        anchors.map((text) => `${id}: ${startOf(text, 2)}`),
        1,
      ),
    ]),

  'at most a third of the anchors of one level start with the same word': ({ questions }) => {
    const all = Object.values(questions);
    const starts = all.flatMap(({ anchors }) =>
      anchors.map((text, i) => `${i} ${startOf(text, 1)}`),
    );
    return repeated(starts, all.length / 3);
  },

  'no text of a path is said twice, of it or of another': ({ paths }) =>
    repeated(
      textsAt(paths, /./).map(([, text]) => text),
      1,
    ),
});
