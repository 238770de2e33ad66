import { builder } from '../pages/builder.ts';
import { cocreation } from '../pages/cocreation.ts';
import { ecosystem } from '../pages/ecosystem.ts';
import { file } from '../pages/file.ts';
import { home } from '../pages/home.ts';
import { matcher } from '../pages/matcher.ts';
import { paths } from '../pages/paths.ts';
import { tracker } from '../pages/tracker.ts';
import { workshop } from '../pages/workshop.ts';
import { texts } from '../texts/index.ts';
import type { Texts } from '../texts/texts.ts';
import { framed } from './frame.ts';
import type { Html } from './html.ts';
import { relink } from './links.ts';
import { addressIn, type Locale, locales } from './locales.ts';
import type { Page } from './page.ts';

/** All pages, in the order of the navigation. */
export const pages: readonly Page[] = [
  home,
  paths,
  matcher,
  tracker,
  cocreation,
  ecosystem,
  file,
  workshop,
  builder,
];

const addresses = pages.map(({ path }) => path);

/** Elements speak English where they aren't told otherwise. */
const told = (main: Html, locale: Locale): Html =>
  locale === 'en' ? main : main.replaceAll(/<servitization-\w+/g, `$& locale="${locale}"`);

/** A figure stays on the line of what it counts. */
const unbroken = (main: Html): Html =>
  main.replaceAll(/>[^<]+/g, (text) => text.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00A0'));

/** A page in a language, as it is written to its file. */
export function draw(page: Page, locale: Locale, words: Texts = texts[locale]): Html {
  const setting = { locale, texts: words };
  const main = told(page.main(words[page.name] as never, setting), locale);
  const linked = relink(main, addresses, (path) => addressIn(locale, path));
  return framed(unbroken(linked), { ...setting, page, pages });
}

export interface Drawn {
  /** Within the folder of the site: `fi/paths/index.html`. */
  readonly file: string;
  readonly html: Html;
}

const fileAt = (address: string) => `${address.slice(1)}index.html`;

/** Every page in every language. */
export const drawAll = (): Drawn[] =>
  locales.flatMap((locale) =>
    pages.map((page) => ({
      file: fileAt(addressIn(locale, page.path)),
      html: draw(page, locale),
    })),
  );
