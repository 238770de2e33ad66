import { browsers, fromSource } from '@servitization/tooling/vite';
import { defineConfig } from 'vite';
import { bareObjects } from './build/bareObjects.ts';
import { chunks } from './build/chunks.ts';
import { compileHints } from './build/compileHints.ts';
import { copies } from './build/copies.ts';
import { loads } from './build/elements/loads.ts';
import { inElements, placeOnDemand } from './build/inElements.ts';
import { leanPreact } from './build/leanPreact.ts';
import { licenses } from './build/licenses.ts';
import { listedWords } from './build/listedWords.ts';
import { ownExports } from './build/ownExports.ts';
import { packedWords } from './build/packedWords.ts';
import { partsByName } from './build/partsByName.ts';
import { plainExports } from './build/plainExports.ts';
import { plainLines } from './build/plainLines.ts';
import { release } from './build/release.ts';
import { shadowCss } from './build/shadowCss.ts';
import { shortName } from './build/shortNames.ts';
import { shortProps } from './build/shortProps.ts';
import { shortVariables } from './build/shortVariables.ts';
import { small } from './build/small.ts';
import { unfrozen } from './build/unfrozen.ts';
import { wordsApart } from './build/wordsApart.ts';
import { wordsInParts } from './build/wordsInParts.ts';
import { version } from './package.json';

/**
 * ES modules for script tags: a loader, and the parts that it fetches. Widgets run on Preact here: 6
 * kB in place of React's 58.
 */
export default defineConfig({
  plugins: [
    inElements(),
    placeOnDemand(),
    wordsApart(),
    wordsInParts(),
    listedWords(),
    packedWords(),
    unfrozen(),
    shadowCss(),
    leanPreact(),
    bareObjects(),
    ownExports(),
    plainExports(),
    plainLines(),
    shortProps(),
    shortVariables(),
    compileHints(['runtime', 'maturity', 'paths', 'matcher', 'tracker', 'cocreation', 'ecosystem']),
    partsByName(),
    copies('servitization.js', version),
    loads(),
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
    target: 'es2022',
    cssTarget: browsers,
    ...small,
    rolldownOptions: {
      input: 'src/servitization.ts',
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'es',
        entryFileNames: 'servitization.js',
        // Seven characters are 42 bits: enough to tell builds apart, and every name is in the loader.
        chunkFileNames: `parts/[name]-${release()}.js`,
        codeSplitting: { groups: chunks },
      },
    },
  },
});
