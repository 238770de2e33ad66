import type { Plugin } from 'vite';
import { type Node, nodesIn } from './nodes.ts';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Modules whose objects have all that is read of them: names of classes, points and boxes. */
const WHOLE = /shadow-css|ui\/src\/chart\/(vector|boxes|labels|gridGeometry|gridMovement)\./;

const BARE = '__proto__:null,';

const isFromEntries = (node: Node, code: string): boolean =>
  node.type === 'CallExpression' && code.startsWith('Object.fromEntries(', node.start);

/** Props need no care: `createElement` copies what is their own. */
const isElement = (node: Node, code: string): boolean =>
  node.type === 'CallExpression' &&
  /^(?:_jsxs?|createElement)\(/.test(code.slice(node.start, node.start + 20));

const propsIn = (nodes: readonly Node[], code: string): ReadonlySet<unknown> =>
  new Set(
    nodes
      .filter((node) => isElement(node, code))
      .map((node) => (node as { arguments?: readonly unknown[] }).arguments?.[1]),
  );

function insertionsFor(node: Node, code: string): readonly Insertion[] {
  if (node.type === 'ObjectExpression') return [{ at: node.start + 1, text: BARE }];
  if (!isFromEntries(node, code)) return [];
  return [
    { at: node.start, text: `({${BARE}...` },
    { at: node.end, text: '})' },
  ];
}

/** Leaves each object the first of its prototypes. */
function withoutTwins(code: string, program: unknown): string {
  const objects = [...nodesIn(program)].filter(({ type }) => type === 'ObjectExpression');
  const twins = objects.flatMap((node) => {
    const { properties = [] } = node as { properties?: readonly Node[] };
    return properties
      .filter(({ start }) => code.startsWith(BARE, start))
      .slice(1)
      .map(({ start }) => start);
  });
  return twins
    .sort((a, b) => b - a)
    .reduce((text, at) => text.slice(0, at) + text.slice(at + BARE.length), code);
}

/**
 * Takes the prototype from every object that our code makes. Else a host page whose library adds
 * `value`, `rater` or `note` to `Object.prototype` would have set that on all options, props and
 * documents that have none of their own.
 */
export const bareObjects = (): Plugin => ({
  name: 'bare-objects',
  enforce: 'post',
  transform(code, id) {
    if (id.includes('/node_modules/') || WHOLE.test(id)) return null;
    const nodes = [...nodesIn(this.parse(code))];
    const props = propsIn(nodes, code);
    const found = nodes
      .filter((node) => !props.has(node))
      .flatMap((node) => insertionsFor(node, code));
    found.sort((a, b) => b.at - a.at);
    const bare = found.reduce(
      (text, { at, text: added }) => text.slice(0, at) + added + text.slice(at),
      code,
    );
    return { code: bare, map: null };
  },
  /** The bundler's own helper, which makes a module of its exports. */
  renderChunk: (code, { name }) =>
    name.startsWith('rolldown-runtime')
      ? code
          .replace(/\{(?=\s*(get|value):)/g, `{ ${BARE}`)
          .replace(/(?<=for \(\w+ \w+) in (\w+)/g, ' of Object.keys($1)')
      : null,
  /** The minifier writes what is spread into the object around it, which then has two of them. */
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = withoutTwins(file.code, this.parse(file.code));
    }
  },
});
