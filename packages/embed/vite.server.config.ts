import { fromSource } from '@servitization/tooling/vite';
import { defineConfig } from 'vite';
import { declarations } from './build/declarations.ts';
import { elements } from './build/elements/plugin.ts';
import { placeOnDemand } from './build/inElements.ts';
import { licenses } from './build/licenses.ts';
import { manifest } from './build/manifest.ts';
import { shadowCss } from './build/shadowCss.ts';
import { shortName } from './build/shortNames.ts';
import { wordsInParts } from './build/wordsInParts.ts';
import { version } from './package.json';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** The same widgets on the same runtime, as one module for Node that writes their HTML. */
export default defineConfig({
  plugins: [
    {
      name: 'parts-at-once',
      enforce: 'pre',
      resolveId: (source) =>
        source.endsWith('/OnDemand.tsx') ? here('./src/OnDemandOnServer.tsx') : null,
    },
    placeOnDemand(),
    wordsInParts(),
    shadowCss(),
    declarations('src/server.ts', 'server.d.ts'),
    elements(version),
    licenses(),
    // The last of the builds, so that all files are there.
    manifest(version),
  ],
  css: { modules: { generateScopedName: shortName } },
  resolve: {
    alias: {
      'react/jsx-runtime': here('./src/jsx.ts'),
      'react-dom': 'preact/compat',
      react: here('./src/react.ts'),
    },
  },
  ssr: { noExternal: true, resolve: fromSource.ssr.resolve },
  build: {
    ssr: 'src/server.ts',
    target: 'node20',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'server.js', codeSplitting: false } },
  },
});
