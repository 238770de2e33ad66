import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const here = fileURLToPath(new URL('.', import.meta.url));

test('who installs the packages gets the types of what a server needs', () => {
  const { stdout, status } = spawnSync('npx', ['tsc', '-p', here], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
