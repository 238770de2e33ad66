import { type Html, html } from './html.ts';
import { addressIn, type Locale, languageNames, locales } from './locales.ts';
import { embedScript, type Page, type PageTexts, type Setting } from './page.ts';

export const AGENCY = 'Norrland Export';

interface Framed extends Setting {
  readonly page: Page;
  /** All pages, in the order of the navigation. */
  readonly pages: readonly Page[];
}

const textsOf = ({ page, texts }: Pick<Framed, 'page' | 'texts'>): PageTexts => texts[page.name];

const alternate = (path: string) => (locale: Locale) =>
  html`<link rel="alternate" hreflang="${locale}" href="${addressIn(locale, path)}" vite-ignore>`;

function head(framed: Framed): Html {
  const { page, locale } = framed;
  const { title, description } = textsOf(framed);
  return html`<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} – ${AGENCY}</title>
  <meta name="description" content="${description}">
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" content="#fcfbf9" media="(prefers-color-scheme: light)">
  <meta name="theme-color" content="#15171c" media="(prefers-color-scheme: dark)">
  <link rel="canonical" href="${addressIn(locale, page.path)}" vite-ignore>
  ${locales.map(alternate(page.path))}
  <link rel="alternate" hreflang="x-default" href="${page.path}" vite-ignore>
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${page.sheet ?? '/portal.css'}">
  ${page.scripts?.(framed) ?? embedScript}
</head>`;
}

const pageLink = (framed: Framed) => (page: Page) => {
  const current = page === framed.page && ' aria-current="page"';
  const address = addressIn(framed.locale, page.path);
  return html`<li><a href="${address}"${current}>${textsOf({ ...framed, page }).nav}</a></li>`;
};

const languageLink = (framed: Framed) => (locale: Locale) => {
  const current = locale === framed.locale && ' aria-current="true"';
  const address = addressIn(locale, framed.page.path);
  return html`<li><a href="${address}" lang="${locale}" hreflang="${locale}"${current}>${languageNames[locale]}</a></li>`;
};

const languageSwitch = (
  framed: Framed,
): Html => html`<nav class="languages" aria-label="${framed.texts.frame.languages}">
  <ul>
    ${locales.map(languageLink(framed))}
  </ul>
</nav>`;

const contentLink = ([id, name]: [string, string]) => html`<li><a href="#${id}">${name}</a></li>`;

const header = (framed: Framed): Html => html`<header>
  <a class="skip" href="#main">${framed.texts.frame.skip}</a>
  <div class="masthead">
    <div class="page">
      <p class="agency">${AGENCY}</p>
      ${languageSwitch(framed)}
      <nav class="pages" aria-label="${framed.texts.frame.pages}">
        <ul>
          ${framed.pages.map(pageLink(framed))}
        </ul>
      </nav>
    </div>
  </div>
  <nav class="contents page" aria-label="${framed.texts.frame.onThisPage}">
    <ul>
      ${Object.entries(textsOf(framed).contents).map(contentLink)}
    </ul>
  </nav>
</header>`;

/** The list of brands is filled once the page is built: see `brands/pages.ts`. */
const footer = (framed: Framed): Html => html`<footer class="page">
  <nav class="brands" aria-labelledby="brands-label">
    <p id="brands-label">${framed.texts.frame.brands}</p>
    <ul></ul>
  </nav>
  <p class="colophon">${textsOf(framed).colophon}</p>
</footer>`;

/** The whole page, around what its `<main>` holds. */
export const framed = (main: Html, of: Framed): Html => html`<!doctype html>
<html lang="${of.locale}">
  ${head(of)}
  <body>
    ${header(of)}
    <main id="main" class="page">${main}</main>
    ${footer(of)}
  </body>
</html>
`;
