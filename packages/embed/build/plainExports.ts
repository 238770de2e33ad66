import type { Plugin } from 'vite';

const EXPORTS = /export\{([^}]*)\}/;
const IMPORTS = /import\{([^}]*)\}from"\.\/([^"]+)"/g;
/** Names that the bundler gave; longer ones are asked for by `import()`. */
const GIVEN = /^[\w$]{1,2}$/;

type Pair = readonly [inner: string, outer: string];

const pairs = (list: string): readonly Pair[] =>
  list.split(',').map((each) => {
    const [first = '', second = first] = each.split(' as ');
    return [first, second];
  });

const written = ([first, second]: Pair): string =>
  first === second ? first : `${first} as ${second}`;

/** The names by which a chunk exports, and the chunk's own in their place. */
function ownNames(code: string): ReadonlyMap<string, string> {
  const all = pairs(EXPORTS.exec(code)?.[1] ?? '');
  return new Map(
    all.filter(([, outer]) => GIVEN.test(outer)).map(([inner, outer]) => [outer, inner]),
  );
}

/**
 * Chunks export what they share by the names that the minifier gave it, rather than by others that
 * the bundler made: `export{e,t}` where there was `export{e as $,t as A}`.
 */
export const plainExports = (): Plugin => ({
  name: 'plain-exports',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const names = new Map(chunks.map(({ fileName, code }) => [fileName, ownNames(code)]));
    for (const chunk of chunks) {
      const folder = chunk.fileName.replace(/[^/]*$/, '');
      const own = names.get(chunk.fileName);
      chunk.code = chunk.code
        .replace(EXPORTS, (_all, list: string) => {
          const plain = pairs(list).map(
            ([inner, outer]): Pair => [inner, own?.get(outer) ?? outer],
          );
          return `export{${plain.map(written).join(',')}}`;
        })
        .replace(IMPORTS, (_all, list: string, from: string) => {
          const theirs = names.get(folder + from);
          const plain = pairs(list).map(
            ([outer, local]): Pair => [theirs?.get(outer) ?? outer, local],
          );
          return `import{${plain.map(written).join(',')}}from"./${from}"`;
        });
    }
  },
});
