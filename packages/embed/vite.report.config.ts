import { browsers, fromSource } from '@servitization/tooling/vite';
import { defineConfig } from 'vite';
import { bareObjects } from './build/bareObjects.ts';
import { leanPreact } from './build/leanPreact.ts';
import { licenses } from './build/licenses.ts';
import { pageFile } from './build/pageFile.ts';
import { shadowCss } from './build/shadowCss.ts';
import { shortName } from './build/shortNames.ts';
import { small } from './build/small.ts';
import { wordsApart } from './build/wordsApart.ts';
import { version } from './package.json';

/** What the report says in one language, and all words in it. */
const LANGUAGE = /report\/src\/texts\/([a-z]{2})\.ts$/;
const WORDS = /(locales|texts)\/[\w.]+\.ts$|content\/src\/(?!saving)\w+\/(choice\/)?[a-z]{2}\.ts$/;

/**
 * The page that prints: a build of its own, so that it draws all widgets' parts at once, and no
 * page with elements weighs more for it. Words come in a file a language.
 */
export default defineConfig({
  plugins: [
    wordsApart(),
    shadowCss({ isForAll: false }),
    leanPreact(),
    bareObjects(),
    pageFile('report.html', version),
    licenses(),
  ],
  css: { modules: { generateScopedName: shortName } },
  resolve: {
    ...fromSource.resolve,
    alias: {
      'react/jsx-runtime': new URL('./src/jsx.ts', import.meta.url).pathname,
      'react-dom': 'preact/compat',
      react: new URL('./src/react.ts', import.meta.url).pathname,
    },
  },
  // As for a server, since for a page Vite wraps every `import()` in a preloader of its own.
  ssr: { noExternal: true, resolve: fromSource.resolve, target: 'webworker' },
  build: {
    ssr: true,
    emitAssets: true,
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: browsers,
    ...small,
    rolldownOptions: {
      input: 'src/reportPage/page.ts',
      output: {
        format: 'es',
        entryFileNames: 'parts/report-[hash].js',
        chunkFileNames: 'parts/report.[name]-[hash].js',
        codeSplitting: {
          groups: [
            { name: 'all', test: (id: string) => !WORDS.test(id), priority: 2 },
            { name: (id: string) => LANGUAGE.exec(id)?.[1] ?? null, priority: 1 },
          ],
        },
      },
    },
  },
});
