import { cite } from '../site/cite.ts';
import { html } from '../site/html.ts';
import { logScript, page } from '../site/page.ts';
import { opening, paragraphs, prose, section, sub, withExample } from '../site/parts.ts';

export const tracker = page({
  name: 'tracker',
  path: '/tracker/',
  scripts: () => logScript,
  main: (t, setting) => html`<article>
  ${opening(t.opening)}
  ${withExample(t, { id: 'log', element: 'tracker', profile: 'example-two-years' })}
  ${prose(t.pilots, 'pilots')}
  ${prose(t.oneWay)}
  ${section(t.help, {
    id: 'services',
    text: html`${sub(t.help.review)}
      ${sub(t.help.partners)}`,
  })}
  ${section(t.research, {
    id: 'research',
    text: html`${paragraphs(t.research)}`,
    after: cite('garcia-martin-2025', setting),
  })}
  ${prose(t.data, 'your-data')}
</article>`,
});
