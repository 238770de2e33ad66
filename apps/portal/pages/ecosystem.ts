import { cite } from '../site/cite.ts';
import { html } from '../site/html.ts';
import { page } from '../site/page.ts';
import { fallback, opening, paragraphs, prose, section, sub } from '../site/parts.ts';

export const ecosystem = page({
  name: 'ecosystem',
  path: '/ecosystem/',
  main: (t, setting) => html`<article>
  ${opening(t.opening)}
  <div id="partners" class="tool wide">
    <servitization-ecosystem profile="norrland" heading-level="2">
      ${fallback(t.map)}
    </servitization-ecosystem>
  </div>
  ${prose(t.weakest, 'weakest')}
  ${prose(t.cycles)}
  ${section(t.help, { id: 'services', text: sub(t.help.meeting) })}
  ${section(t.research, {
    id: 'research',
    text: html`${paragraphs(t.research)}`,
    after: cite('ciasullo-2021', setting),
  })}
  ${prose(t.data, 'your-data')}
</article>`,
});
