import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Two rooms of a house such as this one; the first import of each is allowed. */
const house = {
  'tsconfig.json': '{}',
  'packages/core/package.json':
    '{"name":"@servitization/core","type":"module","exports":{".":"./src/index.ts"}}',
  'packages/core/src/index.ts': `import './inner.ts'; import '../../../tooling/run.mjs'; export {}`,
  'packages/core/src/inner.ts': `import './index.ts'; export {}`,
  'packages/core/src/index.test.ts': `import '../../../tests/support/help.ts'; export {}`,
  'packages/profile/package.json':
    '{"name":"@servitization/profile","type":"module","exports":{".":"./src/index.ts"},"dependencies":{"@servitization/core":"0"}}',
  'packages/profile/src/index.ts': `import '@servitization/core'; import '../../core/src/index.ts'; export {}`,
  'packages/profile/src/late.ts': `export const late = () => import('../../../apps/portal/main.ts');`,
  'packages/new/src/index.ts': `import './other.ts'; export {}`,
  'packages/new/src/other.ts': 'export {}',
  'apps/portal/main.ts': `import '@servitization/core'; import '../../packages/core/src/inner.ts'; export {}`,
  'apps/portal/deep.ts': `import '@servitization/core/src/inner.ts'; export {}`,
  'apps/portal/test.ts': `import '../../tests/support/help.ts'; export {}`,
  'apps/portal/other.ts': `import '../shop/main.ts'; export {}`,
  'apps/shop/main.ts': 'export {}',
  'tests/support/help.ts': `import '@servitization/core'; import '../../packages/core/src/inner.ts'; export {}`,
  'tests/app.ts': `import '../apps/portal/main.ts'; export {}`,
  'tooling/run.mjs': `import '../packages/core/src/index.ts';`,
};

const root = mkdtempSync(join(tmpdir(), 'imports-'));
let broken: string[];

function build(): void {
  for (const [path, text] of Object.entries(house)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, 'node_modules/@servitization'), { recursive: true });
  for (const name of ['core', 'profile']) {
    symlinkSync(join(root, 'packages', name), join(root, 'node_modules/@servitization', name));
  }
}

/** Rules that are broken, as lines `rule: from -> to`. */
function check(): string[] {
  const cruise = fileURLToPath(new URL('../node_modules/.bin/depcruise', import.meta.url));
  const config = fileURLToPath(new URL('imports.cjs', import.meta.url));
  const args = [cruise, '--config', config, '-T', 'json', 'packages', 'apps', 'tests', 'tooling'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  const { violations } = JSON.parse(stdout).summary;
  return violations.map(
    ({ rule, from, to }: { rule: { name: string }; from: string; to: string }) =>
      `${rule.name}: ${from} -> ${to}`,
  );
}

beforeAll(() => {
  build();
  broken = check();
}, 30_000);
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  [
    'an app takes a package by its name, not by a path',
    'package-by-its-name: apps/portal/main.ts -> packages/core/src/inner.ts',
  ],
  [
    'a name that the package does not offer is none',
    'not-found: apps/portal/deep.ts -> @servitization/core/src/inner.ts',
  ],
  [
    'a package takes another by its name, not by a path',
    'package-by-its-name: packages/profile/src/index.ts -> packages/core/src/index.ts',
  ],
  [
    'tests see what hosts see',
    'package-by-its-name-in-tests: tests/support/help.ts -> packages/core/src/inner.ts',
  ],
  ['an app knows no tests', 'app-alone: apps/portal/test.ts -> tests/support/help.ts'],
  ['an app knows no other app', 'app-alone: apps/portal/other.ts -> apps/shop/main.ts'],
  [
    'what is published runs without tooling',
    'package-needs-the-repository: packages/core/src/index.ts -> tooling/run.mjs',
  ],
  [
    'what is published runs without apps, imported late as well',
    'package-needs-the-repository: packages/profile/src/late.ts -> apps/portal/main.ts',
  ],
  [
    'a test beside the code keeps to that code',
    'package-test-reaches-out: packages/core/src/index.test.ts -> tests/support/help.ts',
  ],
  ['tests open an app, and import none', 'tests-above-all: tests/app.ts -> apps/portal/main.ts'],
  [
    'tooling needs nothing of what it builds',
    'tooling-below-all: tooling/run.mjs -> packages/core/src/index.ts',
  ],
  ['no circles', 'circle: packages/core/src/index.ts -> packages/core/src/inner.ts'],
  [
    'a package has a floor',
    'package-without-a-floor: packages/new/src/index.ts -> packages/new/src/other.ts',
  ],
])('%s', (_, line) => {
  expect(broken).toContain(line);
});

test('what is allowed breaks no rule', () => {
  const allowed =
    /(portal\/main|profile\/src\/index|support\/help)\.ts -> packages\/core\/src\/index\.ts/;
  const byName = broken.filter((line) => allowed.test(line) && !line.startsWith('circle'));
  expect(byName).toEqual([
    'package-by-its-name: packages/profile/src/index.ts -> packages/core/src/index.ts',
  ]);
});
