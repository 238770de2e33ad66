import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSource } from '@servitization/tooling/vite';
import { type Plugin, runnerImport } from 'vite';
import type { ElementSchema } from '../src/attributes.ts';

const ID = 'virtual:names';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Public custom properties are those that the elements' styles read. */
export function propertiesIn(css: string): readonly string[] {
  return [...new Set(css.match(/(?<=--servitization-)[a-z0-9-]+/g))].sort();
}

async function namesOf(): Promise<Readonly<Record<string, unknown>>> {
  const { module } = await runnerImport<typeof import('../src/sources.ts')>(
    here('../src/sources.ts'),
    fromSource,
  );
  const schemas = module.sources.map((source) => [source.name, module.schemaOf(source)] as const);
  const all: ElementSchema = Object.assign({}, ...schemas.map(([, schema]) => schema));
  return {
    attributesOf: Object.fromEntries(schemas.map(([name, schema]) => [name, Object.keys(schema)])),
    attributes: Object.keys(all),
    links: Object.keys(all).filter((name) => all[name]?.values === 'link'),
    properties: propertiesIn(readFileSync(here('../dist/servitization.css'), 'utf8')),
  };
}

/** What the scripts of frames know of the elements, without bringing them along. */
export const names = (): Plugin => ({
  name: 'names',
  resolveId: (source) => (source === ID ? `\0${ID}` : null),
  async load(id) {
    if (id !== `\0${ID}`) return null;
    const exports = Object.entries(await namesOf());
    return exports
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
});
