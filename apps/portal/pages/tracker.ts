import { cite } from '../site/cite.ts';
import { type Html, html } from '../site/html.ts';
import { embedScript, page } from '../site/page.ts';
import { fallback, opening, paragraphs, prose, section, sub } from '../site/parts.ts';
import type { TextsOf } from '../texts/texts.ts';

type Tracker = TextsOf<'tracker'>;

const log = (t: Tracker): Html => html`<div id="log" class="tool wide">
  <nav id="own" class="whose" aria-label="${t.whose.label}">
    <ul id="example">
      <li><a href="#example" aria-current="true">${t.whose.example}</a></li>
      <li><a href="#own">${t.whose.own}</a></li>
    </ul>
  </nav>
  <servitization-tracker
    profile="example-two-years"
    heading-level="2"
    read-only="true"
    today="2026-11-22"
  >
    ${fallback(t.log)}
  </servitization-tracker>
</div>`;

export const tracker = page({
  name: 'tracker',
  path: '/tracker/',
  scripts: () => html`${embedScript}
    <script type="module" src="/src/log.ts"></script>`,
  main: (t, setting) => html`<article>
  ${opening(t.opening)}
  ${log(t)}
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
