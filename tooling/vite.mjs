import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

/** Reads packages from their sources, so that work and tests need no build. */
export const sourceCondition = '@servitization/source';
export const fromSource = {
  resolve: { conditions: [sourceCondition, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [sourceCondition, ...defaultServerConditions] } },
};

/** Browsers that the kit promises to support. */
export const browsers = ['chrome125', 'edge125', 'firefox128', 'safari17.5'];

/** The same for Lightning CSS: major versions in the third byte, minor ones in the second. */
export const browserslistTargets = Object.fromEntries(
  browsers.map((browser) => {
    const [, name, major, minor = '0'] = browser.match(/^([a-z]+)(\d+)(?:\.(\d+))?$/);
    return [name, (Number(major) << 16) | (Number(minor) << 8)];
  }),
);

/**
 * Class names carry the package and the file and no hash: `ui-RadioScale-row`. A hash would differ
 * between a CSS module and the same sheet imported as a string for a shadow root.
 */
export const css = {
  modules: {
    generateScopedName: (name, file) => {
      const path = file.split('?')[0];
      const [, owner] = path.match(/packages\/([^/]+)\/src\//) ?? ['', 'app'];
      return `${owner}-${basename(path, '.module.css')}-${name}`;
    },
  },
};

/**
 * The build of a package that others install: ES modules file by file, so that `"use client"` stays
 * where it was written, every dependency left outside.
 *
 * @param {{ entry?: Record<string, string> }} [options] public entries, `index` by default
 */
export function library({ entry = { index: 'src/index.ts' } } = {}) {
  const manifest = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8'));
  const outside = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  return defineConfig({
    plugins: [react()],
    css,
    build: {
      target: 'es2022',
      cssTarget: browsers,
      minify: false,
      sourcemap: true,
      lib: { entry, formats: ['es'], cssFileName: 'styles' },
      rolldownOptions: {
        external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].js',
        },
      },
    },
  });
}
