import { fileURLToPath } from 'node:url';
import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { browsers } from '@servitization/tooling/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Finishes the libraries of Angular, which are published half compiled; the page itself is whole. */
const linked: Plugin = {
  name: 'angular-linker',
  transform: {
    filter: { id: /node_modules\/@angular\/.*\.mjs$/, code: 'ɵɵngDeclare' },
    async handler(code, filename) {
      const done = await transformAsync(code, {
        filename,
        configFile: false,
        babelrc: false,
        compact: false,
        plugins: [[linker, { linkerJitMode: false }]],
      });
      return done?.code ?? null;
    },
  },
};

/** Pages whose frameworks draw the elements, each built as its own tools build it. */
export default defineConfig({
  root: here('frameworks'),
  base: './',
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }),
    linked,
  ],
  define: { ngDevMode: 'false', ngJitMode: 'false', ngI18nClosureMode: 'false' },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: browsers,
    modulePreload: false,
    rolldownOptions: {
      input: ['angular', 'bootstrap', 'react', 'vue'].map((name) =>
        here(`frameworks/${name}.html`),
      ),
    },
  },
});
