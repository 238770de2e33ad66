import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** One file of the folder, for hosts that pin what they load. */
interface Entry {
  /** For the `integrity` of a script or link. */
  readonly integrity: string;
  readonly bytes: number;
  readonly brotli: number;
}

const LOADER = 'servitization.js';

const entryOf = (code: string): Entry => ({
  integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
  bytes: Buffer.byteLength(code),
  brotli: brotliCompressSync(code).length,
});

/** The loader under other names: by its content, to pin; and by its major version, to follow. */
function copiesOf(loader: string, version: string): Readonly<Record<string, string>> {
  const hash = createHash('sha256').update(loader).digest('base64url').slice(0, 8);
  const major = `v${version.split('.')[0] === '0' ? 1 : version.split('.')[0]}`;
  return {
    [`servitization-${hash}.js`]: loader,
    [`${major}/${LOADER}`]: loader.replaceAll('"./parts/', '"../parts/'),
  };
}

/** Adds the loader's other names, and `manifest.json` with the weight and hash of every file. */
export const manifest = (version: string): Plugin => ({
  name: 'manifest',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = new Map<string, string>();
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') files.set(file.fileName, file.code);
        else if (!file.fileName.endsWith('.map')) files.set(file.fileName, String(file.source));
      }
      for (const [fileName, source] of Object.entries(copiesOf(files.get(LOADER) ?? '', version))) {
        this.emitFile({ type: 'asset', fileName, source });
        files.set(fileName, source);
      }
      const entries = [...files].sort().map(([name, code]) => [name, entryOf(code)]);
      const source = JSON.stringify({ version, files: Object.fromEntries(entries) }, null, 2);
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
    },
  },
});
