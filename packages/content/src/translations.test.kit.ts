import { describe, expect, it } from 'vitest';
import type { Locale } from './index.ts';
import { quote, seen, texts, textsAt, unbroken } from './texts.test.kit.ts';

/** Finnish and German say the same in about a fifth more characters. */
const ROOM = 1.2;

/** What stays in a column a quarter of a phone wide, and on any line. */
const UNBROKEN = { label: 15, text: 23 };

type Translated = Exclude<Locale, 'en'>;
type Rule<Words> = readonly [name: string, faults: (words: Words) => string[]];

/** Quotation marks and apostrophes that are another language's. */
const foreignMarks: Readonly<Record<Translated, RegExp>> = {
  sv: /[“„«»‘‚]/,
  fi: /[“„«»‘‚]/,
  de: /[”«»‘’]/,
};

const figuresOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

export interface Translations<Words> {
  readonly english: Words;
  readonly translations: Readonly<Record<Translated, Words>>;
  /** What holds in every language, with so much more room than in English. */
  readonly rulesFor: (room: number) => Readonly<Record<string, (words: Words) => string[]>>;
  /** Paths of the texts that stand in narrow columns. */
  readonly labels?: RegExp;
  /** Texts that are rightly the same as in English. */
  readonly same?: Partial<Readonly<Record<Translated, readonly string[]>>>;
}

/** What a translation must hold against the English words. */
function rulesOf<Words>(given: Translations<Words>, locale: Translated): readonly Rule<Words>[] {
  const { english, labels, same = {} } = given;
  const original = new Map(texts(english));
  const unlike = (words: Words, broken: (text: string, source: string) => boolean) =>
    quote(texts(words).filter(([path, text]) => broken(text, original.get(path) ?? '')));
  return [
    ...Object.entries(given.rulesFor(ROOM)),
    [
      'no text is left in English',
      (words) =>
        unlike(words, (text, source) => seen(text) === source && !same[locale]?.includes(source)),
    ],
    [
      'the figures are the same',
      (words) => unlike(words, (text, source) => figuresOf(text) !== figuresOf(source)),
    ],
    [
      'marks are those of the language',
      (words) => unlike(words, (text) => foreignMarks[locale].test(text)),
    ],
    [
      'every long word can be broken at a joint',
      (words) => [
        ...unbroken(texts(words), UNBROKEN.text),
        ...(labels ? unbroken(textsAt(words, labels), UNBROKEN.label) : []),
      ],
    ],
  ];
}

/** Tests of the words of a framework in every language but English. */
export function itHoldsInEveryLanguage<Words>(given: Translations<Words>): void {
  const all = Object.entries(given.translations) as [Translated, Words][];
  describe.each(all)('words in %s', (locale, words) => {
    it.each(rulesOf(given, locale))('hold the rule: %s', (_, faults) => {
      expect(faults(words)).toEqual([]);
    });

    it('have every text that English has, in its order, and no other', () => {
      expect(texts(words).map(([path]) => path)).toEqual(
        texts(given.english).map(([path]) => path),
      );
    });
  });
}
