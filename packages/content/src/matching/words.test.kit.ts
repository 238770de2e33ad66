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

/** Makers and products that advice of this kind tends to name, whatever the language. */
const brands =
  /(?<!\p{L})(google|excel|microsoft|linkedin|facebook|instagram|youtube|whatsapp|tiktok|amazon|alibaba|zoom|skype|slack|teams|wordpress|wix|shopify|paypal|stripe|klarna|swish|mailchimp|hubspot|salesforce|sap|trello|airtable|chatgpt|openai|deepl|canva|bitcoin|apple|iphone|android|trustpilot|yelp|indeed|xing|duolingo|coursera)(?!\p{L})/iu;

/** Signs of a name: a trademark, or a capital within a word. */
const signs = /\p{Ll}\p{Lu}|[®™]/u;

const advice = /\.(tools|takes|firstStep)$/;

/** Names within a line, in a language that begins no other word with a capital letter. */
export const namesWithin = (words: unknown): string[] =>
  quote(textsAt(words, advice).filter(([, text]) => /\S\s+(?!3D|English)\p{Lu}/u.test(text)));

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

  'tools, first steps and needs name kinds of tools, and no brand': (words) =>
    quote(textsAt(words, advice).filter(([, text]) => brands.test(text) || signs.test(text))),

  'no text stands twice': (words) => {
    const told = textsAt(words, /./);
    return quote(told.filter(([, text], i) => told.findIndex(([, t]) => t === text) !== i));
  },
});
