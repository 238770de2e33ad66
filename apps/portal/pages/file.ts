import { html } from '../site/html.ts';
import { page } from '../site/page.ts';
import { fallback, opening, prose, section, sub } from '../site/parts.ts';

export const file = page({
  name: 'file',
  path: '/file/',
  main: (t) => html`<article>
  ${opening(t.opening)}
  <div id="yours" class="tool wide">
    <servitization-file profile="norrland" heading-level="2">
      ${fallback(t.file)}
    </servitization-file>
  </div>
  ${prose(t.one)}
  ${prose(t.again)}
  ${prose(t.apart)}
  ${prose(t.adviser, 'adviser')}
  ${section(t.help, { id: 'services', text: sub(t.help.reading) })}
  ${prose(t.data, 'your-data')}
</article>`,
});
