import type { Plugin } from 'vite';

const LOADER = 'servitization.js';

/** Such as `import("./parts/paths-release.js")`. */
const IMPORT = String.raw`import\("\./parts/([\w-]+)-[\w-]{8}\.js"\)`;
const PART = new RegExp(String.raw`\(\)=>${IMPORT}|(?<=load)\(\)\{return ${IMPORT}\}`, 'g');
/** A widget's words, in one language after the other. */
const TABLE = /\[(?:\(\)=>import\("[^"]+"\),?){2,}\]/g;
const LANGUAGE = /\(\)=>import\("\.\/parts\/(words-(?:\w+-)?)(\w\w)-[\w-]{8}\.js"\)/g;

/** `words-paths-`, once where all languages have the same. */
const namesOf = (table: string): readonly string[] => [
  ...new Set([...table.matchAll(LANGUAGE)].map(([, name = '']) => name)),
];

/** The same table, for any name. */
const tableOf = (table: string): string => table.replace(LANGUAGE, 'part(name+"$2")');

/**
 * The loader tells the names of parts by functions: written out, they are a third of it, and more
 * with every widget. Bundlers can't follow such names, so this is done once files have theirs.
 */
export const partsByName = (): Plugin => ({
  name: 'parts-by-name',
  generateBundle(_options, bundle) {
    const loader = bundle[LOADER];
    if (loader?.type !== 'chunk') return;
    const tables = loader.code.match(TABLE) ?? [];
    const [first = ''] = tables;
    const [release] = first.match(/(?<=-)[\w-]{8}(?=\.js")/) ?? [];
    // What makes the loader's code writes tables another way by now.
    if (!release || tables.some((table) => namesOf(table).length !== 1)) {
      this.error(`${LOADER} names its parts in a way that is not known here.`);
    }
    const code = loader.code
      .replace(TABLE, (table) => `wordsOf("${namesOf(table)[0]}")`)
      .replace(PART, (_all, part = '', loaded = '') => `${loaded && ':'}part("${part || loaded}")`);
    loader.code = `var part=name=>()=>import(\`./parts/\${name}-${release}.js\`),wordsOf=name=>${tableOf(first)};${code}`;
  },
});
