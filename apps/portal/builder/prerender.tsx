import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Locale } from '../site/locales.ts';
import { Builder, type Words } from './Builder.tsx';
import type { Facts } from './facts.ts';
import { words as de } from './words/de.ts';
import { words as en } from './words/en.ts';
import { words as fi } from './words/fi.ts';
import { words as sv } from './words/sv.ts';

const words: Readonly<Record<Locale, Words>> = { en, sv, fi, de };

/** What `main` holds before there is a script: the first choice, drawn. */
export const html = (locale: Locale, facts: Facts): string =>
  renderToString(
    <StrictMode>
      <Builder words={words[locale]} facts={facts} />
    </StrictMode>,
  );
