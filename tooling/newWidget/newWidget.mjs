import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { complete, licence } from '../manifests.mjs';

const template = fileURLToPath(new URL('template/', import.meta.url));
/** What all widgets have alike is taken from one of them. */
const NEIGHBOR = 'packages/assessment';
const SOURCE = '@servitization/source';
const ALIKE = ['tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];

/** What stands in the template's files, and in their names. */
function wordsFrom(name) {
  const [first = '', ...rest] = name.split('-');
  const upper = (word) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    name,
    Name: [first, ...rest].map(upper).join(''),
    title: [upper(first), ...rest].join(' '),
  };
}

const fill = (text, words) => text.replaceAll(/__(\w+?)__/g, (whole, key) => words[key] ?? whole);

/** Of a neighbor's entries those that the template has sources for; what is made from none stays. */
function offered(exports, words) {
  const files = readdirSync(template, { recursive: true, encoding: 'utf8' });
  const has = files.map((file) => `./${fill(file.replace(/\.txt$/, ''), words)}`);
  const isThere = (source) => {
    const [before, after = ''] = source.split('*');
    return has.some((file) => file.startsWith(before) && file.endsWith(after));
  };
  return Object.fromEntries(
    Object.entries(exports).filter(([, { [SOURCE]: source }]) => !source || isThere(source)),
  );
}

/** Of a neighbor's manifest everything but what it says of itself. */
function manifestFor(words, root) {
  const { name } = words;
  const neighbor = JSON.parse(readFileSync(join(root, NEIGHBOR, 'package.json'), 'utf8'));
  const own = {
    ...neighbor,
    exports: offered(neighbor.exports, words),
    name: `@servitization/${name}`,
    description: 'How many questions are answered, and whether the firm has discussed that',
  };
  return complete({ directory: `packages/${name}`, manifest: own });
}

/** A file with a text put before another, which stands there once unless the house was rebuilt. */
function withInserted(path, mark, text) {
  const found = readFileSync(path, 'utf8');
  if (found.split(mark).length !== 2) throw new Error(`${path}: no one place to add to: ${mark}`);
  return { path, content: found.replace(mark, () => `${text}${mark}`) };
}

function copyTemplate(folder, words) {
  const files = readdirSync(template, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => statSync(join(template, each)).isFile())) {
    const path = join(folder, fill(file.replace(/\.txt$/, ''), words));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, fill(readFileSync(join(template, file), 'utf8'), words));
  }
}

/** Where the house keeps lists of its packages, with the new one among them. */
const lists = (root, { name, Name }) => [
  withInserted(
    join(root, 'tooling/imports.cjs'),
    '  report: [\n',
    `  ${name.includes('-') ? `'${name}'` : name}: ['core', 'content', 'profile', 'ui'],\n`,
  ),
  withInserted(join(root, 'vitest.config.ts'), ",strategy-path}/src/**/*.test.ts',", `,${name}`),
  withInserted(
    join(root, 'README.md'),
    '| [report](packages/report/README.md)',
    `| [${name}](packages/${name}/README.md) | widget: ${Name} | core, content, profile, ui |\n`,
  ),
];

/** @returns {string | null} why a package can't be called that; null: it can */
export function faultOfName(name, root) {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name ?? '')) {
    return `${name ?? 'Nothing'}: a name is of small letters, digits and hyphens, such as price-guide`;
  }
  return existsSync(join(root, 'packages', name)) ? `packages/${name} is there already` : null;
}

/**
 * Writes a package that looks like its neighbors, and puts it on the lists of the house.
 *
 * @param {string} name such as `price-guide`; its component is `PriceGuide`
 * @param {string} root folder of the repository
 * @returns {string} the package's folder
 * @throws {Error} when the name won't do, or a list isn't where it was; nothing is written then
 */
export function newWidget(name, root) {
  const fault = faultOfName(name, root);
  if (fault) throw new Error(fault);
  const words = wordsFrom(name);
  const folder = join(root, 'packages', name);
  const enlisted = lists(root, words);
  copyTemplate(folder, words);
  for (const file of ALIKE) cpSync(join(root, NEIGHBOR, file), join(folder, file));
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify(manifestFor(words, root), null, 2)}\n`,
  );
  writeFileSync(join(folder, 'LICENSE'), licence());
  for (const { path, content } of enlisted) writeFileSync(path, content);
  return folder;
}
