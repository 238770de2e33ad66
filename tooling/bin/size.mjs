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

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`.padStart(9);

function print(title, rows) {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length));
  console.log(`\n${title.padEnd(width)}     brotli      limit`);
  for (const { name, bytes, limit } of rows) {
    console.log(
      `${name.padEnd(width)}  ${kB(bytes)}  ${kB(limit)}${bytes > limit ? '  over' : ''}`,
    );
  }
}

try {
  const { files, pages, faults } = measure(readBuilt(join(root, budget.folder)), budget);
  print('file', files);
  print('what a page loads', pages);
  for (const fault of faults) console.error(`\nsize.json: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
  console.error(`There is no ${error.path}. Build first: npm run build`);
  process.exitCode = 1;
}
