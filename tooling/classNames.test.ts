import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const packages = join(import.meta.dirname, '../packages');
const parts = readdirSync(packages, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[\w-]+[/]src[/].*[.]tsx$/.test(file))
  .map((file) => join(packages, file));

/** Classes that a part names and its sheet doesn't have. */
function strays(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const sheet = /import styles from '(.+[.]module[.]css)'/.exec(code)?.[1];
  if (!sheet) return [];
  const css = readFileSync(join(dirname(file), sheet), 'utf8');
  const named = [...code.matchAll(/\bstyles[.](\w+)/g)].flatMap(([, name]) => name ?? []);
  return named.filter((name) => !new RegExp(`[.]${name}\\b`).test(css));
}

it('no part names a class that its sheet doesn’t have', () => {
  expect(parts.length).toBeGreaterThan(50);
  const found = parts.flatMap((file) => strays(file).map((name) => `${file}: ${name}`));
  expect(found).toEqual([]);
});
