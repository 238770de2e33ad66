import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserslistTargets } from '@servitization/tooling/vite';
import { transform } from 'lightningcss';
import { type Plugin, preprocessCSS, type ResolvedConfig } from 'vite';

const MARK = '?shadow-css';
const sheet = fileURLToPath(new URL('../src/sheet.ts', import.meta.url));

const host = fileURLToPath(new URL('../src/host.css', import.meta.url));
const tokens = fileURLToPath(import.meta.resolve('@servitization/tokens/styles.css'));

const minified = (css: string, filename: string): string =>
  transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    targets: browserslistTargets,
  }).code.toString();

/**
 * Hands the styles of every CSS module to the sheet that all shadow roots adopt. Each module brings
 * its own, so a part that is fetched on demand brings its styles along, and a page that never needs
 * it has neither.
 */
export function shadowCss(): Plugin {
  let config: ResolvedConfig;
  const all = new Map<string, string>();
  return {
    name: 'shadow-css',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    async resolveId(source, importer) {
      if (!source.endsWith('.module.css')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // Without the ending that Vite's own CSS plugins look for.
      return found && { id: `${found.id.replace(/\.css$/, '')}${MARK}`, moduleSideEffects: true };
    },
    async load(id) {
      if (!id.endsWith(MARK)) return null;
      const file = `${id.slice(0, -MARK.length)}.css`;
      this.addWatchFile(file);
      const { code, modules } = await preprocessCSS(readFileSync(file, 'utf8'), file, config);
      const text = minified(code, file);
      all.set(file, text);
      const css = JSON.stringify(text);
      return [
        `import { addStyles } from ${JSON.stringify(sheet)};`,
        `addStyles(${css});`,
        `export default ${JSON.stringify(modules)};`,
      ].join('\n');
    },
    /** All of it as one file too, for shadow roots that a server declares. */
    generateBundle() {
      const common = [host, tokens].map((file) => minified(readFileSync(file, 'utf8'), file));
      const modules = [...all].sort().map(([, css]) => css);
      const source = [...common, ...modules].join('');
      this.emitFile({ type: 'asset', fileName: 'servitization.css', source });
    },
  };
}
