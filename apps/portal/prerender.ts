import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type { Locale } from './site/locales.ts';

const PLACE = /<!-- workshop (\w+) -->/;
const entry = fileURLToPath(new URL('./src/prerender.tsx', import.meta.url));

/** Draws the React page into its HTML, so that it can be read before its script runs, or without. */
export const prerender = (): Plugin => ({
  name: 'prerender',
  async transformIndexHtml(page) {
    const locale = page.match(PLACE)?.[1] as Locale | undefined;
    if (!locale) return page;
    const { module } = await runnerImport<typeof import('./src/prerender.tsx')>(entry);
    const html = await module.html(locale);
    return page.replace(PLACE, () => html);
  },
});
