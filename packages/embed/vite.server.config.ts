import { fromSource } from '@servitization/tooling/vite';
import { defineConfig } from 'vite';
import { shadowCss } from './build/shadowCss.ts';
import { shortName } from './build/shortNames.ts';
import { wordsInParts } from './build/wordsInParts.ts';

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
    wordsInParts(),
    shadowCss(),
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
