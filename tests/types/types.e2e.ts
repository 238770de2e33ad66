import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

for (const [whose, config] of [
  ['a server and React pages need', 'tsconfig.json'],
  ['pages with another JSX need', 'tsconfig.page.json'],
] as const) {
  test(`who installs the packages gets the types that ${whose}`, () => {
    const { stdout, status } = spawnSync('npx', ['tsc', '-p', at(config)], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
}
