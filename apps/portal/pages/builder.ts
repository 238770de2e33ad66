import { html } from '../site/html.ts';
import { page } from '../site/page.ts';

/** A React app: `prerender.ts` draws it in place of the mark. */
export const builder = page({
  name: 'builder',
  path: '/builder/',
  sheet: '/builder/builder.css',
  scripts: ({ locale }) => html`<script type="module">
      import { start } from '/builder/start.tsx';
      import { words } from '/builder/words/${locale}.ts';
      start(words);
    </script>`,
  main: (_, { locale }) => html`<!-- builder ${locale} -->`,
});
