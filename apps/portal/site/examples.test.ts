import { readFileSync } from 'node:fs';
import { translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples.ts';
import { examples as de } from '../texts/de/examples.ts';
import { examples as fi } from '../texts/fi/examples.ts';
import { examples as sv } from '../texts/sv/examples.ts';

const folder = new URL('../../../examples/', import.meta.url);
/** Those that the pages show. */
const files = [...examples.map(({ id }) => id), 'two-years', 'whole-story'].map(
  (id) => `${id}.servitization.json`,
);

/** People and firms are called the same everywhere. */
const NAMES = new Set([
  'Erik Holm',
  'Johan Berg',
  'Maija Rantala',
  'Sari Niemi',
  'Baltic Trade House',
  'Nordlens Optics',
  'Saimaa Line Service',
  'Vuoksi Vision Lab',
]);

/** What somebody wrote: more than a word, which an id never is; the firm's own name stays. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value].filter((text) => text.includes(' ') && !NAMES.has(text))
    : Object.values(value ?? {}).flatMap(textsIn);

const written = new Set(
  files.flatMap((file) => {
    const { name, ...rest } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return textsIn(rest);
  }),
);
const english = Object.fromEntries([...written].sort().map((text) => [text, text]));

describe.each(Object.entries({ sv, fi, de }))(
  'the firms of the examples in %s',
  (locale, texts) => {
    it('write all that they write in English, and nothing else', () => {
      const translated = Object.fromEntries(Object.entries(texts).sort());
      // A firm writes sentences without a stop to its own people, and no buttons.
      const given = { samples: {}, formatFor, locale, headings: /./ };
      expect(Object.keys(translated)).toEqual(Object.keys(english));
      const told = { english: Object.values(english), translated: Object.values(translated) };
      expect(translationFaults({ ...given, ...told })).toEqual([]);
    });
  },
);
