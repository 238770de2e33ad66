import type { Plugin } from 'vite';

const NAMESPACE = /\nvar ([\w$]+) = \/\* @__PURE__ \*\/ __exportAll\(\{([^}]*)\}\);/g;
const HELPER = /^import \{ \w+ as __exportAll \} from "[^"]*";\n/m;
const MEMBER = /(\w+): \(\) => ([\w$]+)/g;
const EXPORTS = /\nexport \{ (.*?) \};/;

/** What the chunk exports, with the members of a namespace in place of the namespace. */
function opened(exports: readonly string[], name: string, members: string): readonly string[] {
  const own = [...members.matchAll(MEMBER)].map(([, outer = '', inner = '']) =>
    outer === inner ? outer : `${inner} as ${outer}`,
  );
  const others = exports.filter((each) => !each.startsWith(`${name} as `));
  return [...others, ...own.filter((each) => !others.includes(each))];
}

function openAll(code: string, chunk: string): string {
  const namespaces: readonly string[][] = [...code.matchAll(NAMESPACE)];
  if (namespaces.length === 0) return code;
  const before = EXPORTS.exec(code)?.[1]?.split(', ') ?? [];
  const exports = namespaces.reduce<readonly string[]>(
    (all, [, name = '', members = '']) => opened(all, name, members),
    before,
  );
  const names = exports.map((each) => each.split(' as ').at(-1));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`Two modules of the part ${chunk} export "${twice}": rename one.`);
  return code
    .replace(NAMESPACE, '')
    .replace(HELPER, '')
    .replace(EXPORTS, () => `\nexport { ${exports.join(', ')} };`);
}

/**
 * Where several modules share a chunk, the bundler gives each a namespace object with a getter for
 * every name, made by a helper in a chunk of its own, and `import()` takes that out of the chunk.
 * Here the chunk exports the names themselves: half a kilobyte less, and one request.
 */
export const ownExports = (): Plugin => ({
  name: 'own-exports',
  renderChunk: {
    order: 'pre',
    handler(code, { name }) {
      const open = openAll(code, name);
      if (open.includes('__exportAll(') && !name.startsWith('rolldown-runtime')) {
        throw new Error(`A module of the part ${name} is used as an object.`);
      }
      const direct = open.replace(/(import\("[^"]+"\))\.then\(\((\w)\) => \2\.\w+\)/g, '$1');
      return { code: direct, map: null };
    },
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const helper = Object.keys(bundle).find((name) => name.includes('rolldown-runtime'));
      if (helper) delete bundle[helper];
    },
  },
});
