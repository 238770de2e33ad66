import { fromSource } from '@servitization/tooling/vite';
import { defineConfig } from 'vite';
import { declarations } from './build/declarations.ts';

/** The check that elements make of their attributes, for tools that write tags. */
export default defineConfig({
  plugins: [declarations('src/readAttributes.ts', 'readAttributes.d.ts')],
  resolve: fromSource.resolve,
  ssr: { noExternal: true, resolve: fromSource.resolve, target: 'webworker' },
  build: {
    ssr: 'src/readAttributes.ts',
    target: 'es2022',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'readAttributes.js', codeSplitting: false } },
  },
});
