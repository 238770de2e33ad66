import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { FACTS_ID, type Facts } from './builder/facts.ts';
import type { Locale } from './site/locales.ts';

const PLACE = /<!-- (workshop|builder) (\w+) -->/;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function workshop(locale: Locale): Promise<string> {
  const { module } = await runnerImport<typeof import('./src/prerender.tsx')>(
    here('./src/prerender.tsx'),
  );
  return module.html(locale);
}

let found: Promise<Facts> | undefined;

/** Read once the script is built, and not before: a page is drawn without it. */
const readFacts = (): Promise<Facts> => {
  found ??= runnerImport<typeof import('./builder/readFacts.ts')>(
    here('./builder/readFacts.ts'),
  ).then(({ module }) => module.facts);
  return found;
};

async function builder(locale: Locale): Promise<string> {
  const { module } = await runnerImport<typeof import('./builder/prerender.tsx')>(
    here('./builder/prerender.tsx'),
  );
  return module.html(locale, await readFacts());
}

/** What its script goes on from. */
async function withFacts(page: string): Promise<string> {
  const data = JSON.stringify(await readFacts()).replaceAll('<', '\\u003c');
  const element = `<script type="application/json" id="${FACTS_ID}">${data}</script>`;
  return page.replace('</body>', () => `${element}\n</body>`);
}

/** Draws the React pages into their HTML, so that they can be read before a script runs, or without. */
export const prerender = (): Plugin => ({
  name: 'prerender',
  async transformIndexHtml(page) {
    const [, name, locale] = page.match(PLACE) ?? [];
    if (!name) return page;
    const html = await { workshop, builder }[name as 'workshop']?.(locale as Locale);
    const drawn = page.replace(PLACE, () => html);
    return name === 'builder' ? withFacts(drawn) : drawn;
  },
});
