import { browsers, fromSource } from '@servitization/tooling/vite';
import { defineConfig, type UserConfig } from 'vite';
import { bareObjects } from './build/bareObjects.ts';
import { copies } from './build/copies.ts';
import { licenses } from './build/licenses.ts';
import { names } from './build/names.ts';
import { pageFile } from './build/pageFile.ts';
import { small } from './build/small.ts';
import { version } from './package.json';

/** The two ends of a frame: a page for it, and a script for the page around. They share no file. */
const ends: Record<string, Pick<UserConfig, 'plugins'> & { input: string; file: string }> = {
  page: {
    input: 'src/frame/page.ts',
    file: 'parts/frame-[hash].js',
    plugins: [pageFile('frame.html', version)],
  },
  host: {
    input: 'src/frame/host/servitization-frame.ts',
    file: '[name].js',
    plugins: [copies('servitization-frame.js', version)],
  },
};

export default defineConfig(({ mode }) => {
  const end = ends[mode];
  if (!end) throw new Error(`--mode is one of ${Object.keys(ends).join(', ')}`);
  return {
    plugins: [names(), bareObjects(), end.plugins, licenses()],
    resolve: fromSource.resolve,
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
        input: end.input,
        output: { format: 'es', entryFileNames: end.file, codeSplitting: false },
      },
    },
  };
});
