import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** One file of the folder, for hosts that pin what they load. */
interface Entry {
  /** For the `integrity` of a script or link. */
  readonly integrity: string;
  readonly bytes: number;
  readonly brotli: number;
}

const NAME = 'manifest.json';

const entryOf = (content: Buffer): Entry => ({
  integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  bytes: content.length,
  brotli: brotliCompressSync(content).length,
});

/** What runs, or is shown: neither maps nor types nor this list. */
const isListed = (path: string): boolean => /\.(js|css|html)$/.test(path);

/** Writes `manifest.json` with the weight and hash of every file in the folder, whoever built it. */
export const manifest = (version: string): Plugin => ({
  name: 'manifest',
  writeBundle({ dir = 'dist' }) {
    const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(isListed).sort();
    const entries = paths.map((path) => [
      path.replaceAll('\\', '/'),
      entryOf(readFileSync(join(dir, path))),
    ]);
    const list = { version, files: Object.fromEntries(entries) };
    writeFileSync(join(dir, NAME), JSON.stringify(list, null, 2));
  },
});
