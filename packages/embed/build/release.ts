import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
/** What comes of a build, and what no script is made from. */
const NO_INPUT = /\/(dist|node_modules|\.turbo)\/|\.(test|stories|kit)\b|\.mdx?$/;

function filesIn(folder: URL): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !NO_INPUT.test(path));
}

/**
 * A name for what is released: another one whenever any input is another, so that files under it
 * may be kept for ever. One for all parts, as a loader that names thirty parts by thirty hashes
 * would be a tenth larger, and hashes don't compress.
 */
export function release(): string {
  const hash = createHash('sha256');
  const lock = fileURLToPath(new URL('package-lock.json', root));
  for (const path of [lock, ...filesIn(new URL('packages/', root))].sort()) {
    hash.update(relative(fileURLToPath(root), path)).update(readFileSync(path));
  }
  return hash.digest('base64url').slice(0, 8);
}
