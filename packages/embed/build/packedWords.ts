import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MatrixWords } from '@servitization/content';
import { type Plugin, transformWithOxc } from 'vite';

const MODULE = /content\/src\/matrix\/([a-z]{2})\.ts$/;
const unpack = fileURLToPath(new URL('../src/words/unpack.ts', import.meta.url));
/** What no widget in a page shows: it isn't packed. */
const UNSEEN = ['description'];

async function wordsIn(file: string, locale: string): Promise<MatrixWords> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module[locale];
}

/** The texts of an entry by the names that `unpack` gives them; another one needs a place there. */
function fields(entry: object, names: readonly string[], others: readonly string[]): unknown[] {
  const stray = Object.keys(entry).find((key) => ![...names, ...others].includes(key));
  if (stray) throw new Error(`unpack.ts has no place for "${stray}"`);
  return names.map((name) => Reflect.get(entry, name));
}

const KNOWN = [
  'dimensions',
  'phases',
  'activities',
  'levels',
  'unknown',
  'paths',
  'cells',
  'cite',
  'scope',
];

function linesOf(words: MatrixWords): readonly unknown[] {
  const { dimensions, phases, activities, levels, unknown, paths, cells, cite, scope } = words;
  fields(words, [], KNOWN);
  return [
    ...[...Object.values(dimensions), ...Object.values(phases)].flatMap((entry) =>
      fields(entry, ['name', 'short'], UNSEEN),
    ),
    ...Object.values(activities).flatMap((entry) =>
      fields(entry, ['name', 'question', 'description'], ['anchors']).concat(entry.anchors),
    ),
    ...levels,
    unknown,
    paths.innovation,
    paths.ecosystem,
    paths.scaling,
    ...Object.values(cells),
    cite['kolagar-2022'],
    scope['kolagar-2022'],
  ];
}

/** A line for each text, which is what `unpack` splits at. */
function packed(lines: readonly unknown[]): string {
  for (const line of lines) {
    if (typeof line !== 'string' || line.includes('\n')) throw new Error(`Not a line: ${line}`);
  }
  return JSON.stringify(lines.join('\n'));
}

/**
 * Packs the words of the matrix: their order says which is which, so that ids and punctuation aren't
 * sent.
 */
export const packedWords = (): Plugin => ({
  name: 'packed-words',
  enforce: 'pre',
  async load(id) {
    const [, locale] = MODULE.exec(id) ?? [];
    if (!locale) return null;
    const lines = linesOf(await wordsIn(id, locale));
    return [
      `import { unpack } from '${unpack}';`,
      `export const ${locale} = unpack(${packed(lines)});`,
    ].join('\n');
  },
});
