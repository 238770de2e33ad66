import { fileURLToPath } from 'node:url';
import { browsers, css, fromSource } from '@servitization/tooling/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, runnerImport, type UserConfig } from 'vite';
import { placeOnDemand } from '../../packages/embed/build/inElements.ts';
import { shadowCss } from '../../packages/embed/build/shadowCss.ts';
import { wordsInParts } from '../../packages/embed/build/wordsInParts.ts';
import { react18 } from '../react-18/alias.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Stories are read for their data, which needs no styles. */
const unstyled: Plugin = {
  name: 'unstyled',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css') ? '\0unstyled' : null),
  load: (id) => (id === '\0unstyled' ? 'export default {}' : null),
};

/** Writes down what the stories show, for tests that can't import them. */
const states = (): Plugin => ({
  name: 'states',
  async generateBundle() {
    const { module } = await runnerImport<typeof import('./states.ts')>(here('states.ts'), {
      ...fromSource,
      plugins: [unstyled],
    });
    this.emitFile({
      type: 'asset',
      fileName: 'states.json',
      source: JSON.stringify(module.states, null, 2),
    });
  },
});

const pages = (names: readonly string[], folder: string): UserConfig => ({
  root: here('pages'),
  base: './',
  build: {
    outDir: here(`dist/${folder}`),
    emptyOutDir: true,
    cssTarget: browsers,
    modulePreload: false,
    rolldownOptions: { input: names.map((name) => here(`pages/${name}.html`)) },
  },
});

/** Packages as a host gets them, and elements from their sources. */
const builds: Record<string, UserConfig> = {
  'react-18': {
    ...pages(['react'], 'react-18'),
    plugins: [react()],
    resolve: { alias: react18 },
  },
  'react-19': { ...pages(['react'], 'react-19'), plugins: [react()] },
  elements: {
    ...pages(['element-preact', 'element-react', 'frame'], 'elements'),
    plugins: [placeOnDemand(), wordsInParts(), shadowCss(), react(), states()],
    css,
    resolve: { ...fromSource.resolve, alias: { preact: here('preactOnReact.ts') } },
  },
};

export default defineConfig(({ mode }) => builds[mode] ?? {});
