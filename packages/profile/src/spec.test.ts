import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const here = import.meta.dirname;
const rules = [...readFileSync(join(here, '../SPEC.md'), 'utf8').matchAll(/^- \*\*(PR\d+)\*\*/gm)];
const tests = readdirSync(here)
  .filter((file) => /[.]test[.]tsx?$/.test(file))
  .map((file) => readFileSync(join(here, file), 'utf8'))
  .join('\n');

it('has a test for every rule, and a rule for every test', () => {
  const ruled = rules.map(([, id]) => id).sort();
  const tested = [...tests.matchAll(/it\(\s*['"`]\[(PR\d+)\]/g)].map(([, id]) => id);
  expect([...new Set(tested)].sort()).toEqual(ruled);
});
