import { texts } from '../texts/index.ts';
import { type Html, html } from './html.ts';
import { addressIn, type Locale, locales } from './locales.ts';
import { embedScript } from './page.ts';

/** Where the mock page of a partner lies, which the builder shows a widget on. */
export const PARTNER = '/builder/partner/';

/** A page of another house: it takes nothing from the portal, and has no place in its navigation. */
export function drawPartner(locale: Locale, words = texts[locale]): Html {
  const { partner: t } = words;
  return html`<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${t.title}</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/builder/partner/partner.css">
    ${embedScript}
    <script type="module" src="/builder/partner/start.ts"></script>
  </head>
  <body>
    <header><p>${t.name}</p></header>
    <main>
      <h1>${t.heading}</h1>
      <p class="lead">${t.lead}</p>
      <div id="widget"></div>
      <h2>${t.after.heading}</h2>
      <p>${t.after.text}</p>
    </main>
    <footer><p>${t.colophon}</p></footer>
  </body>
</html>
`;
}

/** The mock page in every language. */
export const drawPartners = (): { readonly file: string; readonly html: Html }[] =>
  locales.map((locale) => ({
    file: `${addressIn(locale, PARTNER).slice(1)}index.html`,
    html: drawPartner(locale),
  }));
