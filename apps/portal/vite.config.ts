import { browsers } from '@servitization/tooling/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { branding } from './brands/plugin.ts';
import { prerender } from './prerender.ts';
import { plainDocumentation } from './site/plainDocs.ts';
import { drawnPages } from './site/plugin.ts';

// The articles' one script tag names the file that the server offers under /embed/ and carries
// `vite-ignore`, so that the address stays as a host would write it. Only those with a log have a
// script of its own, which puts an example into its element.
// The workshop is a React app that takes the packages as they are published.
export default defineConfig({
  plugins: [react(), drawnPages(), prerender(), branding(), plainDocumentation()],
  build: { cssTarget: browsers, modulePreload: false },
});
