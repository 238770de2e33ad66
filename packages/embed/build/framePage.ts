import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { majorOf } from './copies.ts';

const template = fileURLToPath(new URL('../frame.html', import.meta.url));

/** Adds the page that is shown in frames, also under the path that stays for a major version. */
export const framePage = (version: string): Plugin => ({
  name: 'frame-page',
  generateBundle(_options, bundle) {
    const script = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
    const html = readFileSync(template, 'utf8').replaceAll('{{script}}', script?.fileName ?? '');
    const pages = { 'frame.html': './', [`${majorOf(version)}/frame.html`]: '../' };
    for (const [fileName, base] of Object.entries(pages)) {
      this.emitFile({ type: 'asset', fileName, source: html.replaceAll('{{base}}', base) });
    }
  },
});
