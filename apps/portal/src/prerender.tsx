import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Locale } from '../site/locales.ts';
import { Workshop } from './Workshop.tsx';
import { words as en } from './words/en.ts';
import type { Words } from './words/words.ts';

const words: Readonly<Record<Locale, Words>> = { en };

/** What `main` holds before there is a script: the empty document, drawn. */
export const html = (locale: Locale): string =>
  renderToString(
    <StrictMode>
      <Workshop words={words[locale]} />
    </StrictMode>,
  );
