import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { majorOf } from './copies.ts';

const templateOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Adds a page with the script of this build, also under the path that stays for a major version. */
export const pageFile = (name: string, version: string): Plugin => ({
  name: 'page-file',
  generateBundle(_options, bundle) {
    const script = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
    const html = readFileSync(templateOf(name), 'utf8').replaceAll(
      '{{script}}',
      script?.fileName ?? '',
    );
    const pages = { [name]: './', [`${majorOf(version)}/${name}`]: '../' };
    for (const [fileName, base] of Object.entries(pages)) {
      this.emitFile({ type: 'asset', fileName, source: html.replaceAll('{{base}}', base) });
    }
  },
});
