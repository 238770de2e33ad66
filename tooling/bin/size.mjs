import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from '../size.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const budget = JSON.parse(readFileSync(join(root, 'size.json'), 'utf8'));

/** Maps, types and descriptions of the elements are read by developers' tools alone. */
const forTools = /\.(map|d\.ts)$|^(custom-elements|elements|html-custom-data|web-types)\.json$/;

/** All that a server may be asked for. */
function readBuilt(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !forTools.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const read = (path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')];
  return new Map(paths.sort().map(read));
}

const inkB = (bytes) => (bytes / 1000).toFixed(2);
const kB = (bytes) => `${inkB(bytes)} kB`.padStart(9);

function printFiles(title, rows) {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length));
  console.log(`\n${title.padEnd(width)}     brotli      limit`);
  for (const { name, bytes, limit } of rows) {
    console.log(
      `${name.padEnd(width)}  ${kB(bytes)}  ${kB(limit)}${bytes > limit ? '  over' : ''}`,
    );
  }
}

const cell = ({ bytes, limit }) =>
  `${inkB(bytes)} ${bytes > limit ? 'over' : 'of'} ${inkB(limit)}`.padStart(18);

/** A page a line, with its languages side by side. */
function printPages(title, rows) {
  const names = [...new Set(rows.map(({ name }) => name))];
  const languages = [...new Set(rows.map(({ language }) => language))];
  const width = Math.max(title.length, ...names.map((name) => name.length));
  console.log(`\n${title.padEnd(width)}${languages.map((each) => each.padStart(18)).join('')}`);
  for (const name of names) {
    const cells = rows.filter((row) => row.name === name).map(cell);
    console.log(`${name.padEnd(width)}${cells.join('')}`);
  }
  console.log(
    'What further widgets add to assessment and matrix; the report is a page of its own.',
  );
}

try {
  const { files, pages, faults } = measure(readBuilt(join(root, budget.folder)), budget);
  printFiles('file', files);
  printPages('what a page loads, in kB', pages);
  for (const fault of faults) console.error(`\nsize.json: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
  console.error(`There is no ${error.path}. Build first: npm run build`);
  process.exitCode = 1;
}
