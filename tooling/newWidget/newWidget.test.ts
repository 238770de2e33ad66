import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiReport } from '../apiReport.ts';
import { faultOfName, newWidget } from './newWidget.mjs';

const house = fileURLToPath(new URL('../../', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'new-widget-'));
const COPIED = [
  'packages/assessment/package.json',
  'packages/assessment/vite.config.ts',
  'packages/assessment/tsconfig.json',
  'packages/assessment/tsconfig.build.json',
  'tooling/imports.cjs',
  'vitest.config.ts',
  'README.md',
  'biome.json',
  'tsconfig.base.json',
];
let folder: string;

const inHouse = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(house, 'node_modules/.bin', command), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
};

beforeAll(() => {
  for (const path of COPIED) cpSync(join(house, path), join(root, path));
  // What a new package reads of its neighbors is theirs.
  symlinkSync(join(house, 'node_modules'), join(root, 'node_modules'));
  symlinkSync(join(house, 'examples'), join(root, 'examples'));
  symlinkSync(join(house, 'packages/ui'), join(root, 'packages/ui'));
  folder = newWidget('price-guide', root);
});
afterAll(() => rmSync(root, { recursive: true }));

test('writes every file with the new name in it, and leaves no gap of the template', () => {
  expect(existsSync(join(folder, 'src/PriceGuide.tsx'))).toBe(true);
  expect(existsSync(join(folder, 'LICENSE'))).toBe(true);
  const { status, said } = inHouse('biome', 'check', '--write', '--vcs-enabled=false', folder);
  expect(said).not.toMatch(/lint\//);
  expect(status, said).toBe(0);
  expect(spawnSync('grep', ['-rE', '__(name|Name|title)__', folder]).status).toBe(1);
});

test('says in its manifest what its neighbors say, and only its own name and purpose', () => {
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { name, description, ...alike } = read('packages/price-guide/package.json');
  const neighbor = read('packages/assessment/package.json');
  expect(name).toBe('@servitization/price-guide');
  expect(description).not.toBe(neighbor.description);
  expect({ ...neighbor, ...alike, repository: null, exports: null }).toEqual({
    ...neighbor,
    repository: null,
    exports: null,
  });
});

test('offers what it has sources for, so that its report can be written', () => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  expect(Object.keys(exports)).toEqual(['.', './locales/*', './styles.css', './package.json']);
  const report = apiReport(folder, exports);
  expect(report).toContain('PriceGuide');
  expect(report).not.toContain('not found in');
});

test('stands on the lists of the house', () => {
  const has = (path: string, text: string) =>
    expect(readFileSync(join(root, path), 'utf8')).toContain(text);
  has('tooling/imports.cjs', "'price-guide': ['core', 'content', 'profile', 'ui'],");
  has('vitest.config.ts', ',price-guide,strategy-path}/src/**/*.test.ts');
  has('README.md', '[price-guide](packages/price-guide/README.md)');
});

test('has types that hold', () => {
  const { status, said } = inHouse('tsc', '-p', join(folder, 'tsconfig.json'));
  expect(status, said).toBe(0);
});

test.each([
  [undefined, 'Nothing: a name is of small letters'],
  ['PriceGuide', 'PriceGuide: a name is of small letters'],
  ['../price', '../price: a name is of small letters'],
  ['price-guide', 'packages/price-guide is there already'],
])('refuses %s', (name, fault) => {
  expect(faultOfName(name as string, root)).toContain(fault);
  expect(() => newWidget(name as string, root)).toThrow(fault);
});
