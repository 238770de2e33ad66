import { cite } from '../site/cite.ts';
import { html } from '../site/html.ts';
import { logScript, page } from '../site/page.ts';
import { opening, paragraphs, prose, section, sub, withExample } from '../site/parts.ts';

export const ecosystem = page({
  name: 'ecosystem',
  path: '/ecosystem/',
  scripts: () => logScript,
  main: (t, setting) => html`<article>
  ${opening(t.opening)}
  ${withExample(t, { id: 'partners', element: 'ecosystem', profile: 'example-whole-story' })}
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
