import type { ElementSchema } from '../attributes.ts';
import { type AttributeFault, readAttributes } from '../readAttributes.ts';

/** What the address of the report may ask for. */
const schema = {
  /** Name of a document that this site’s browser storage has; none: it comes by another way. */
  profile: { property: 'profile', values: 'text', default: '' },
  locale: { property: 'locale', values: ['en', 'sv', 'fi', 'de'], default: 'en' },
  theme: { property: 'theme', values: ['auto', 'light', 'dark'], default: 'auto' },
  today: { property: 'today', values: 'day', default: '' },
  /** Some of the chapters, by their ids with commas between. */
  only: { property: 'only', values: 'text', default: '' },
} as const satisfies ElementSchema;

const CHAPTERS = [
  ...(['place', 'answers', 'paths', 'challenges', 'scaling', 'cocreation', 'ecosystem'] as const),
  ...(['people', 'comments', 'moments', 'log'] as const),
] as const;
type Chapter = (typeof CHAPTERS)[number];

export interface AskedReport extends Readonly<Record<'profile' | 'locale' | 'today', string>> {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly only: readonly Chapter[] | undefined;
}

const isChapter = (name: string): name is Chapter => CHAPTERS.includes(name as Chapter);

/** Reads `?profile=acme&locale=fi`. What is no value counts as not given, and is told. */
export function readAsked(search: string, report: (fault: AttributeFault) => void): AskedReport {
  const query = new URLSearchParams(search);
  const { only = '', ...rest } = readAttributes(schema, (name) => query.get(name), report);
  const names = only.split(',').filter(Boolean);
  for (const value of names.filter((name) => !isChapter(name))) {
    report({ attribute: 'only', value, allowed: CHAPTERS.join(', ') });
  }
  const chapters = names.filter(isChapter);
  return {
    ...(rest as Omit<AskedReport, 'only'>),
    only: chapters.length > 0 ? chapters : undefined,
  };
}
