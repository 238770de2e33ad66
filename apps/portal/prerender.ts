import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const PLACE = '<!-- workshop -->';
const entry = fileURLToPath(new URL('./src/prerender.tsx', import.meta.url));

/** Draws the React page into its HTML, so that it can be read before its script runs, or without. */
export const prerender = (): Plugin => ({
  name: 'prerender',
  async transformIndexHtml(page) {
    if (!page.includes(PLACE)) return page;
    const { module } = await runnerImport<typeof import('./src/prerender.tsx')>(entry);
    return page.replace(PLACE, () => module.html());
  },
});
