import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const NAME = 'LICENSES.txt';
const RULE = `\n${'-'.repeat(72)}\n\n`;

/** Folder of the package that a module of others belongs to; null: the module is ours. */
const folderOf = (id: string): string | null =>
  id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? null;

/** Folders of all packages of others that something in the files comes from. */
const foldersIn = (bundle: Rolldown.OutputBundle): string[] =>
  Object.values(bundle)
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    .flatMap((id) => folderOf(id) ?? []);

function sectionOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no text of its license (${license}) to hand on`);
  return `${name} ${version}, ${license}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/**
 * Writes what of others is in the folder's files, each with its license, which asks to go along with
 * every copy. Several builds fill the folder, so what an earlier one has written stays.
 */
export const licenses = (): Plugin => ({
  name: 'licenses',
  writeBundle({ dir = 'dist' }, bundle) {
    const path = join(dir, NAME);
    const before = existsSync(path) ? readFileSync(path, 'utf8').split(RULE) : [];
    const all = new Set([...before, ...new Set(foldersIn(bundle).map(sectionOf))]);
    writeFileSync(path, [...all].sort().join(RULE));
  },
});
