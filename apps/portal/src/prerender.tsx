import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Locale } from '../site/locales.ts';
import { Workshop } from './Workshop.tsx';
import { words as de } from './words/de.ts';
import { words as en } from './words/en.ts';
import { words as fi } from './words/fi.ts';
import { words as sv } from './words/sv.ts';
import type { Words } from './words/words.ts';

const words: Readonly<Record<Locale, Words>> = { en, sv, fi, de };

/** What `main` holds before there is a script: the empty document, drawn. */
export const html = (locale: Locale): string =>
  renderToString(
    <StrictMode>
      <Workshop words={words[locale]} />
    </StrictMode>,
  );
