import type { Locale } from '../site/locales.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import { sv } from './sv/index.ts';
import type { Texts } from './texts.ts';

/** What the pages say, by language. */
export const texts: Readonly<Record<Locale, Texts>> = { en, sv, fi, de };
