import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';
import { bare, floor } from '../contenders/floor.mjs';
import { kit, kitAll } from '../contenders/kit.mjs';
import { page } from '../contenders/page.mjs';
import { firstFixture, fixture } from './fixture.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
export const built = join(here, 'build');

function write(folder, file, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A library as a site would ship it: bundled, minified, only what is used. */
async function library({ source }, folder) {
  const root = `${folder}.source`;
  write(root, 'index.html', page('./main.js'));
  write(root, 'main.js', `import ${JSON.stringify(join(here, 'contenders', source))};\n`);
  await bundle({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  });
  rmSync(root, { recursive: true });
}

const withScript = (page) => async (_, folder) => {
  write(folder, 'index.html', page);
  cpSync(join(here, '../packages/embed/dist'), join(folder, 'embed'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
};

const makers = {
  bare: async (_, folder) => {
    write(folder, 'index.html', bare.page);
    write(folder, 'bare.js', bare.script(firstFixture));
  },
  floor: async (_, folder) => write(folder, 'index.html', floor(fixture)),
  'kit-first': withScript(kit),
  'kit-first-all': withScript(kitAll),
  kit: withScript(kitAll),
};

/** Makes a folder with an `index.html` for each contender. */
export async function build(contenders) {
  rmSync(built, { recursive: true, force: true });
  write(built, 'fixture.json', JSON.stringify(fixture));
  for (const contender of contenders) {
    const make = makers[contender.id] ?? library;
    await make(contender, join(built, contender.id));
  }
}

/** @returns {string[]} such as `recharts 3.10.1 (MIT)` */
export function licensesOf({ packages }) {
  return packages.map((name) => {
    const manifest = join(here, 'node_modules', name, 'package.json');
    const { version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
    return `${name} ${version} (${license})`;
  });
}
