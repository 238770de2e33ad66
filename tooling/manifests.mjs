import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const SHARED = ['license', 'author', 'repository', 'publishConfig', 'engines'];

/** What every package says alike; said once, by the root's own manifest. */
const shared = (directory) => {
  const { license, author, repository, engines } = read('package.json');
  return {
    license,
    author,
    // Where there is none yet, nothing stands in for it.
    ...(repository && { repository: { ...repository, directory } }),
    // With provenance, npm shows from which commit and by which run a version was built.
    publishConfig: { access: 'public', provenance: true },
    engines,
  };
};

/**
 * The packages that others install.
 *
 * @returns {{ name: string, directory: string, folder: string, manifest: Record<string, any> }[]}
 *   `directory` as the repository has it, `folder` as an absolute path
 */
export const published = () =>
  readdirSync(new URL('packages/', root))
    .map((each) => `packages/${each}`)
    .map((directory) => ({ directory, manifest: read(`${directory}/package.json`) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ directory, manifest }) => ({
      name: manifest.name,
      directory,
      folder: fileURLToPath(new URL(directory, root)),
      manifest,
    }));

/** A manifest with what all packages say alike, in the order that they all have. */
export function complete({ directory, manifest }) {
  const said = shared(directory);
  const own = Object.entries(manifest).filter(([key]) => !SHARED.includes(key));
  const { name, version, description, ...rest } = Object.fromEntries(own);
  return { name, version, description, ...said, ...rest };
}

/** The licence goes along with every copy, so it lies in every package. */
export const licence = () => readFileSync(new URL('LICENSE', root), 'utf8');
