import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** A file's other names: by its content, to pin; and by its major version, to follow. */
function copiesOf(name: string, code: string, version: string): Readonly<Record<string, string>> {
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return {
    [name.replace(/(?=\.js$)/, `-${hash}`)]: code,
    [`${majorOf(version)}/${name}`]: code.replaceAll('"./parts/', '"../parts/'),
  };
}

/** The folder that stays for a major version. */
export const majorOf = (version: string): string => {
  const [major = '0'] = version.split('.');
  return `v${major === '0' ? 1 : major}`;
};

/** Adds the names under which hosts load a script. */
export const copies = (name: string, version: string): Plugin => ({
  name: 'copies',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const script = bundle[name];
      if (script?.type !== 'chunk') throw new Error(`There is no ${name} to copy`);
      for (const [fileName, source] of Object.entries(copiesOf(name, script.code, version))) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  },
});
