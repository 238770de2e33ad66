import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserslistTargets } from '@servitization/tooling/vite';
import { transform } from 'lightningcss';
import { type Plugin, preprocessCSS, type ResolvedConfig } from 'vite';
import { checkFirstStyles, firstStyles } from './firstStyles.ts';

const MARK = '?shadow-css';
/** Those of the host element, the tokens, and all modules that a first visit draws, as one text. */
const FIRST = 'virtual:first-styles';
const sheet = fileURLToPath(new URL('../src/sheet.ts', import.meta.url));

const host = fileURLToPath(new URL('../src/host.css', import.meta.url));
const tokens = fileURLToPath(import.meta.resolve('@servitization/tokens/styles.css'));

/**
 * The sheet of the tokens asks for `light-dark()`, so that no host's build writes it anew. Ours
 * doesn't, and the question would be sent to every page.
 */
const withoutAsking = (css: string): string =>
  css.replace(/@supports \(color: light-dark\([^)]*\)\) \{([\s\S]*)\}(\s*\}\s*)$/, '$1$2');

/** Safari has it under its own name since 12.1; the old one would only be sent along. */
const withoutOldName = (css: string): string =>
  css.replaceAll(/-webkit-text-decoration-color:[^;}]+;/g, '');

const minified = (css: string, filename: string): string =>
  withoutOldName(
    transform({
      filename,
      code: Buffer.from(css),
      minify: true,
      targets: browserslistTargets,
    }).code.toString(),
  );

const fileOf = (id: string): string => `${id.slice(0, -MARK.length)}.css`;

const module = (styles: unknown, before = ''): string =>
  `${before}export default ${JSON.stringify(styles)};`;

/**
 * Hands the styles of every CSS module to the sheet that all shadow roots adopt. Each module brings
 * its own, so a part that is fetched on demand brings its styles along, and a page that never needs
 * it has neither.
 *
 * @param isForAll the sheets of this build are those of the elements: they go into one file too
 */
export function shadowCss({ isForAll = true } = {}): Plugin {
  let config: ResolvedConfig;
  const all = new Map<string, string>();

  /** The styles of a module with short names, and these by the long ones. */
  async function read(file: string) {
    const { code, modules } = await preprocessCSS(readFileSync(file, 'utf8'), file, config);
    const text = minified(code, file);
    all.set(file, text);
    return { text, modules };
  }

  const common = (): string[] =>
    [host, tokens].map((file) => minified(withoutAsking(readFileSync(file, 'utf8')), file));

  async function firstText(): Promise<string> {
    const modules = await Promise.all(firstStyles.map(read));
    return minified([...common(), ...modules.map(({ text }) => text)].join(''), FIRST);
  }

  return {
    name: 'shadow-css',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    async resolveId(source, importer) {
      if (source === FIRST) return `\0${FIRST}`;
      if (!source.endsWith('.module.css')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // Without the ending that Vite's own CSS plugins look for.
      return found && { id: `${found.id.replace(/\.css$/, '')}${MARK}`, moduleSideEffects: true };
    },
    async load(id) {
      if (id === `\0${FIRST}`) return module(await firstText());
      if (!id.endsWith(MARK)) return null;
      const file = fileOf(id);
      this.addWatchFile(file);
      const { text, modules } = await read(file);
      if (firstStyles.includes(file)) return module(modules);
      const adding = `import { addStyles } from ${JSON.stringify(sheet)};\naddStyles(${JSON.stringify(text)});\n`;
      return module(modules, adding);
    },
    /** All of it as one file too, for shadow roots that a server declares. */
    generateBundle(_options, bundle) {
      if (!isForAll) return;
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const styled = (ids: readonly string[]) => ids.filter((id) => id.endsWith(MARK)).map(fileOf);
      checkFirstStyles(new Map(chunks.map(({ name, moduleIds }) => [name, styled(moduleIds)])));
      const modules = [...all].sort().map(([, css]) => css);
      const source = [...common(), ...modules].join('');
      this.emitFile({ type: 'asset', fileName: 'servitization.css', source });
    },
  };
}
