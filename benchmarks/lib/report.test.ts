import { expect, test } from 'vitest';
import { between, compare, summarize, table } from './report.mjs';

const load = (cpu: number) => ({
  cpu,
  script: cpu / 2,
  layout: 1,
  bytes: 30_000,
  scriptBytes: 29_000,
  characters: 100,
  elements: 10,
});
const summaryOf = (id: string, cpus: number[], first = false) =>
  summarize({ id, label: id, shows: ['matrix'], first, floor: id === 'floor' }, cpus.map(load));

test('one slow load does not move a median', () => {
  expect(summaryOf('kit', [50, 52, 900]).cpu).toBe(52);
  expect(summaryOf('kit', [50, 52, 900]).quartiles).toEqual([50, 900]);
});

test('every page is a multiple of the floor of its own kind and run', () => {
  const rows = compare([
    summaryOf('floor', [40]),
    summaryOf('kit', [60]),
    summaryOf('floor', [20], true),
    summaryOf('kit', [60], true),
  ]);
  expect(rows.map(({ ratio }) => ratio)).toEqual([1, 1.5, 1, 3]);
});

test('the table has a line a page', () => {
  const rows = compare([summaryOf('floor', [40]), summaryOf('kit', [60])]);
  expect(table(rows).split('\n')[3]).toBe(
    '| kit | 10 answers | matrix | 60 ms (60–60) | 1.50 × | 30.0 kB | 29.0 kB | 100 | 10 |',
  );
});

test('a block is replaced, and what stands around it stays', () => {
  const document = 'a\n\n<!-- bench -->\n\nold\n\n<!-- /bench -->\n\nb';
  expect(between(document, 'bench', 'new')).toBe(document.replace('old', 'new'));
});

test('a document without markers is left alone', () => {
  expect(() => between('<!-- /bench --> <!-- bench -->', 'bench', 'new')).toThrow(/missing/);
});
