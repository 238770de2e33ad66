import { browsers, css, fromSource } from '@servitization/tooling/vite';
import { defineConfig } from 'vite';
import { bareObjects } from './bareObjects.ts';
import { shadowCss } from './shadowCss.ts';

/** One ES module for script tags. Widgets run on Preact here: 6 kB in place of React's 58. */
export default defineConfig({
  plugins: [shadowCss(), bareObjects()],
  css,
  resolve: {
    ...fromSource.resolve,
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom': 'preact/compat',
      react: new URL('./src/react.ts', import.meta.url).pathname,
    },
  },
  // As for a server, since for a page Vite wraps every `import()` in a preloader of its own.
  ssr: { noExternal: true, resolve: fromSource.resolve, target: 'webworker' },
  build: {
    ssr: true,
    target: 'es2022',
    cssTarget: browsers,
    modulePreload: false,
    // 3 % smaller than the default minifier.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2022,
      format: { ecma: 2022 },
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    },
    // No comment that names the map: it would weigh, and hosts' tools would ask for the file.
    sourcemap: 'hidden',
    rolldownOptions: {
      input: 'src/servitization.ts',
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: 'servitization.js',
        chunkFileNames: 'parts/[name]-[hash].js',
        // All that is needed at start is one file under a name of its own. Parts import it by that
        // name: were they to import the entry, a page that loads it as `servitization.js?v=2` would
        // get a second copy of everything with the first part that it fetches.
        codeSplitting: {
          groups: [
            { name: 'widgets', tags: ['$initial'], priority: 1 },
            // What is small and asked for together is fetched together.
            {
              name: 'ending',
              test: /assessment\/src\/parts\/(Ending|Closing|ClearAnswers|Notices|NoteEditor|PhaseList|Suggestion)/,
            },
            { name: 'details', test: /src\/parts\/(Explanation|Cases|MatrixTable|Unreadable)/ },
          ],
        },
      },
    },
  },
});
