import { cite } from '../site/cite.ts';
import { html } from '../site/html.ts';
import { logScript, page } from '../site/page.ts';
import { opening, paragraphs, prose, section, sub, withExample } from '../site/parts.ts';

export const cocreation = page({
  name: 'cocreation',
  path: '/cocreation/',
  scripts: () => logScript,
  main: (t, setting) => html`<article>
  ${opening(t.opening)}
  ${withExample(t, { id: 'board', element: 'cocreation', profile: 'example-whole-story' })}
  ${prose(t.small, 'small')}
  ${prose(t.friday)}
  ${section(t.help, { id: 'services', text: sub(t.help.first) })}
  ${section(t.research, {
    id: 'research',
    text: html`${paragraphs(t.research)}`,
    after: cite('sjodin-2020', setting),
  })}
  ${prose(t.data, 'your-data')}
</article>`,
});
