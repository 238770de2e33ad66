import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const tests = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('spec.test.ts'))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');

const found = (text: string, pattern: RegExp): string[] =>
  [...new Set(Array.from(text.matchAll(pattern), (match) => match[1] ?? ''))].sort();

const rules = found(readFileSync(join(root, 'SPEC.md'), 'utf8'), /^- \*\*([A-Z]+\d+)\*\*/gm);
const tested = found(tests, /\btest\(\s*['"`]\[([A-Z]+\d+)\] /g);
const names = Array.from(tests.matchAll(/\btest\(\s*['"`](.*)/g), (match) => match[1] ?? '');

test('every rule of SPEC.md has a test that begins with its number', () => {
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((rule) => !tested.includes(rule))).toEqual([]);
});

test('every test names a rule that SPEC.md has', () => {
  expect(names.filter((name) => !rules.some((rule) => name.startsWith(`[${rule}] `)))).toEqual([]);
});
