import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { brands } from './brands.ts';
import { pagesOf } from './pages.ts';
import { iconOf, sheetOf } from './sheet.ts';

const iconFile = new URL('../public/favicon.svg', import.meta.url);

/** Builds every page of the site once more for each brand, with a style sheet and an icon of it. */
export const branding = (): Plugin => ({
  name: 'brands',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const emit = (fileName: string, source: string) =>
      this.emitFile({ type: 'asset', fileName, source });
    const pages = Object.values(bundle).flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.html')
        ? [{ file: file.fileName, html: String(file.source) }]
        : [],
    );
    for (const { file } of pages) delete bundle[file];
    for (const { file, html } of pagesOf(pages)) emit(file, html);
    const icon = await readFile(iconFile, 'utf8');
    for (const brand of brands) {
      emit(`brands/${brand.id}.css`, sheetOf(brand));
      emit(`brands/${brand.id}.svg`, iconOf(icon, brand));
    }
  },
});
