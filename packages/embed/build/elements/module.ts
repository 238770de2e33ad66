import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the script names its parts: by a function, which is short, and which no bundler can follow. */
const BY_NAME = /\bpart=(\w+)=>\(\)=>import\(`\.\/parts\/\$\{\1\}(-[\w-]+\.js)`\)/;

/**
 * The script for those who bundle it: the same, with every part named. Vite reads no computed import
 * in what is installed, so the elements of a bundle would find none of their parts.
 *
 * @throws {Error} where the script names its parts in another way
 */
export function forBundlers(dist: string): string {
  const script = readFileSync(join(dist, 'servitization.js'), 'utf8');
  const [byName, , ending = ''] = script.match(BY_NAME) ?? [];
  if (!byName) throw new Error('build/elements/module.ts does not find how parts are named');
  const parts = readdirSync(join(dist, 'parts'))
    .filter((file) => file.endsWith(ending))
    .map(
      (file) => `${JSON.stringify(file.slice(0, -ending.length))}:()=>import("./parts/${file}")`,
    );
  return script
    .replace(byName, () => `parts={${parts.join(',')}},part=name=>parts[name]`)
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}
