import { html } from '../site/html.ts';
import { page } from '../site/page.ts';

/** A React app: `prerender.ts` draws it in place of the mark. */
export const workshop = page({
  name: 'workshop',
  path: '/workshop/',
  sheet: '/workshop/workshop.css',
  scripts: ({ locale }) => html`<script type="module">
      import { start } from '/src/start.tsx';
      import { words } from '/src/words/${locale}.ts';
      start(words);
    </script>`,
  main: (_, { locale }) => html`<!-- workshop ${locale} -->`,
});
