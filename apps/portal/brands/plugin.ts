import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { PARTNER } from '../site/partner.ts';
import { brands } from './brands.ts';
import { pagesOf } from './pages.ts';
import { iconOf, sheetOf } from './sheet.ts';

const iconFile = new URL('../public/favicon.svg', import.meta.url);

/** Style sheet and icon of every brand, by the file that they are built to. */
async function looks(): Promise<[file: string, source: string][]> {
  const icon = await readFile(iconFile, 'utf8');
  return brands.flatMap((brand) => [
    [`brands/${brand.id}.css`, sheetOf(brand)],
    [`brands/${brand.id}.svg`, iconOf(icon, brand)],
  ]);
}

/** The mock page is of another house. */
const isOthers = (file: string): boolean => file.endsWith(`${PARTNER.slice(1)}index.html`);

/** Builds every page of the site once more for each brand, with a style sheet and an icon of it. */
export const branding = (): Plugin => ({
  name: 'brands',
  enforce: 'post',
  async configureServer({ middlewares }) {
    const sources = new Map(await looks());
    middlewares.use((request, response, next) => {
      const file = request.url?.slice(1) ?? '';
      const source = sources.get(file);
      if (!source) return next();
      response.setHeader('content-type', file.endsWith('css') ? 'text/css' : 'image/svg+xml');
      response.end(source);
    });
  },
  async generateBundle(_, bundle) {
    const emit = (fileName: string, source: string) =>
      this.emitFile({ type: 'asset', fileName, source });
    const pages = Object.values(bundle).flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.html') && !isOthers(file.fileName)
        ? [{ file: file.fileName, html: String(file.source) }]
        : [],
    );
    for (const { file } of pages) delete bundle[file];
    for (const { file, html } of pagesOf(pages)) emit(file, html);
    for (const [file, source] of await looks()) emit(file, source);
  },
});
