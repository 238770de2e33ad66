import { fileURLToPath } from 'node:url';
import { fromSource } from '@servitization/tooling/vite';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import type { ElementSchema } from '../../src/attributes.ts';
import type { WidgetSource } from '../../src/element.ts';

/** What a tool that writes tags has to know of an element; `dist/elements.json` has one for each. */
export interface ElementFacts {
  /** Such as `servitization-matrix`. */
  readonly name: string;
  readonly attributes: ElementSchema;
  /** Files that an empty widget fetches, by language; their weights are in the manifest. */
  readonly loads: Readonly<Record<string, readonly string[]>>;
}

type Chunks = readonly Rolldown.OutputChunk[];

const source = fileURLToPath(new URL('../../src/sources.ts', import.meta.url));

/** The chunk that holds a module of ours; `path` is what its path ends with, whatever its ending. */
function chunkOf(chunks: Chunks, path: string): Rolldown.OutputChunk | undefined {
  const ending = new RegExp(`/embed/src/${path}\\.tsx?$`);
  return chunks.find(({ moduleIds }) => moduleIds.some((id) => ending.test(id)));
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What a chunk imports; what other plugins have made needless is still in its list. */
const importsOf = ({ imports, code }: Rolldown.OutputChunk): readonly string[] =>
  imports.filter((name) => code.includes(lastOf(name)));

/** Chunks, and all that they can't run without. */
function withImports(chunks: Chunks, names: readonly string[]): readonly string[] {
  const found = new Set(names);
  for (const name of found) {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    for (const imported of chunk ? importsOf(chunk) : []) found.add(imported);
  }
  return [...found].sort();
}

function filesOf(chunks: Chunks, name: string, locale: string): readonly string[] {
  const needed = ['servitization', 'session', `widgets/${name}`].map((path) =>
    chunkOf(chunks, path),
  );
  const words = chunkOf(chunks, `words/${name}/${locale}`) ?? chunkOf(chunks, `words/${locale}`);
  const found = [...needed, words].flatMap((chunk) => chunk?.fileName ?? []);
  if (found.length <= needed.length) throw new Error(`${name}, ${locale}: a part is in no chunk`);
  return withImports(chunks, found);
}

const languagesOf = ({ locale }: ElementSchema): readonly string[] =>
  typeof locale?.values === 'object' ? locale.values : [];

/** Writes `elements.json`: every element with its attributes, and what it loads in each language. */
export const loads = (): Plugin => ({
  name: 'loads',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const { module } = await runnerImport<typeof import('../../src/sources.ts')>(
        source,
        fromSource,
      );
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const factsOf = (one: WidgetSource): readonly [string, ElementFacts] => {
        const attributes = module.schemaOf(one);
        const loads = languagesOf(attributes).map((locale) => [
          locale,
          filesOf(chunks, one.name, locale),
        ]);
        const name = module.elementName(one);
        return [one.name, { name, attributes, loads: Object.fromEntries(loads) }];
      };
      this.emitFile({
        type: 'asset',
        fileName: 'elements.json',
        source: JSON.stringify(Object.fromEntries(module.sources.map(factsOf)), null, 2),
      });
    },
  },
});
