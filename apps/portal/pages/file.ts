import { type Html, html } from '../site/html.ts';
import type { Locale } from '../site/locales.ts';
import { page } from '../site/page.ts';
import { fallback, opening, paragraphs, prose, section, sub } from '../site/parts.ts';

/** The embed's own page, of the document that this page's elements keep. */
const reportLink = (name: Html, locale: Locale): Html =>
  html`<p><a href="/embed/report.html?profile=norrland&amp;locale=${locale}">${name}</a></p>`;

export const file = page({
  name: 'file',
  path: '/file/',
  main: (t, { locale }) => html`<article>
  ${opening(t.opening)}
  <div id="yours" class="tool wide">
    <servitization-file profile="norrland" heading-level="2" report-link="/embed/report.html?profile=norrland&amp;locale=${locale}">
      ${fallback(t.file)}
    </servitization-file>
  </div>
  ${prose(t.one)}
  ${prose(t.again)}
  ${section(t.board, {
    text: html`${paragraphs(t.board)}
${reportLink(t.board.link, locale)}`,
  })}
  ${prose(t.apart)}
  ${prose(t.adviser, 'adviser')}
  ${section(t.help, { id: 'services', text: sub(t.help.reading) })}
  ${prose(t.data, 'your-data')}
</article>`,
});
