import { cite } from '../site/cite.ts';
import { type Html, html } from '../site/html.ts';
import { page } from '../site/page.ts';
import { fallback, opening, paragraphs, prose, section, sub } from '../site/parts.ts';
import type { TextsOf } from '../texts/texts.ts';

type Paths = TextsOf<'paths'>;

const onTheMatrix = (t: Paths): Html => html`<div class="columns">
  <div id="place" class="beside">
    <servitization-matrix profile="norrland" heading-level="2" loading="lazy">
      ${fallback(t.place)}
    </servitization-matrix>
  </div>
  <div class="text">
    <h2>${t.direction.heading}</h2>
    ${paragraphs(t.direction)}
  </div>
</div>`;

export const paths = page({
  name: 'paths',
  path: '/paths/',
  main: (t, setting) => html`<article>
  ${opening(t.opening)}
  <div id="compare" class="tool wide">
    <servitization-paths profile="norrland" heading-level="2">
      ${fallback(t.compare)}
    </servitization-paths>
  </div>
  ${onTheMatrix(t)}
  ${section(t.asks, {
    text: html`${sub(t.asks.services)}
      ${sub(t.asks.partners)}
      ${sub(t.asks.both)}`,
  })}
  ${prose(t.decide, 'decide')}
  ${section(t.research, {
    id: 'research',
    text: html`${paragraphs(t.research)}`,
    after: cite('kolagar-2022', setting),
  })}
  ${prose(t.data, 'your-data')}
</article>`,
});
