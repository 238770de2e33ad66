import { expect, test } from 'vitest';
import { brotliSize, measure } from './size.mjs';

const built = new Map([
  ['start.js', 'import{a}from"./parts/shared-Ab1.js";import("./parts/later-Cd2.js");a()'],
  ['parts/shared-Ab1.js', 'export const a=()=>"from \\"./parts/later-Cd2.js\\""'],
  ['parts/later-Cd2.js', 'import{a}from"./shared-Ab1.js";export default a'],
]);
const sizeOf = (path: string) => brotliSize(built.get(path) ?? '');
const files = { 'start.js': 500, 'parts/shared-*.js': 500, 'parts/later-*.js': 500 };
const pages = [{ name: 'a page', loads: ['start.js'], limit: 500 }];

test('a build within its limits has no faults', () => {
  expect(measure(built, { pages, files }).faults).toEqual([]);
});

test('a page loads what its script imports, and not what it fetches later', () => {
  const [page] = measure(built, { pages, files }).pages;
  expect(page?.bytes).toBe(sizeOf('start.js') + sizeOf('parts/shared-Ab1.js'));
});

test('a page may name what it fetches by itself; what two files share counts once', () => {
  const both = [{ name: 'a page', loads: ['start.js', 'parts/later-*.js'], limit: 500 }];
  const all = [...built.keys()].reduce((sum, path) => sum + sizeOf(path), 0);
  expect(measure(built, { pages: both, files }).pages[0]?.bytes).toBe(all);
});

test('a page may be held to what it loads beyond another', () => {
  const further = [{ name: 'more', loads: ['parts/later-*.js'], beyond: ['start.js'], limit: 500 }];
  const [page] = measure(built, { pages: further, files }).pages;
  expect(page?.bytes).toBe(sizeOf('parts/later-Cd2.js'));
});

test('a file that no limit covers is a fault', () => {
  const { 'parts/later-*.js': _, ...others } = files;
  expect(measure(built, { pages, files: others }).faults).toEqual(['parts/later-Cd2.js: no limit']);
});

test('a file with two limits is a fault', () => {
  const { faults } = measure(built, { pages, files: { ...files, 'parts/*.js': 500 } });
  expect(faults).toContain('parts/later-Cd2.js: more than one limit');
});

test('a limit for a file that is not built is a fault', () => {
  const { faults } = measure(built, { pages, files: { ...files, 'parts/gone-*.js': 500 } });
  expect(faults).toEqual(['parts/gone-*.js: no built file has this name']);
});

test('a file or a page over its limit is a fault, and says by how much', () => {
  const tight = measure(built, {
    pages: [{ name: 'a page', loads: ['start.js'], limit: 10 }],
    files: { ...files, 'start.js': sizeOf('start.js') - 1 },
  });
  expect(tight.faults[0]).toBe(`start.js: ${sizeOf('start.js')} bytes, 1 over its limit`);
  expect(tight.faults[1]).toMatch(/^a page: \d+ bytes, \d+ over its limit$/);
});

test('a star stands for a hash, never for a folder', () => {
  const { faults } = measure(built, { pages, files: { ...files, '*-Ab1.js': 500 } });
  expect(faults).toEqual(['*-Ab1.js: no built file has this name']);
});

test('a page has a limit for each language, whose files it loads', () => {
  const spoken = new Map([
    ...built,
    ['words-en-Ef3.js', 'export default "Yes"'],
    ['words-de-Gh4.js', 'export default "Jawohl"'],
  ]);
  const page = { name: 'a page', loads: ['start.js', 'words-{}-*.js'], limit: { en: 500, de: 10 } };
  const { pages: rows, faults } = measure(spoken, {
    pages: [page],
    files: { ...files, 'words-*.js': 500 },
  });
  const start = sizeOf('start.js') + sizeOf('parts/shared-Ab1.js');
  const bytes = start + brotliSize(spoken.get('words-de-Gh4.js') ?? '');
  expect(rows[1]).toEqual({ name: 'a page', language: 'de', bytes, limit: 10 });
  expect(faults).toEqual([`a page (de): ${bytes} bytes, ${bytes - 10} over its limit`]);
});
