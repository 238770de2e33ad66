import { expect, it } from 'vitest';
import { contextOf } from './contexts.test.kit.ts';
import { plan } from './locales/plan.en.ts';
import { everything, innovative, sparse } from './profiles.test.kit.ts';
import { tableFile, tableView } from './tableView.ts';

const numbersIn = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => Number(row[4]?.replace('−', '-')));

it('what each criterion adds makes the fit, but for rounding', () => {
  for (const { rows } of tableView(contextOf(innovative), plan).groups) {
    const added = numbersIn(rows.slice(0, -1)).reduce((sum, value) => sum + value, 0);
    expect(Math.abs(0.5 + added - (numbersIn(rows.slice(-1))[0] ?? 0))).toBeLessThan(0.05);
  }
});

it('what is open is not answered, and never zero', () => {
  const [first] = tableView(contextOf(sparse), plan).groups;
  const open = first?.rows.filter(([, , value]) => value === 'Not answered') ?? [];
  expect(open.length).toBeGreaterThan(5);
  for (const row of open) expect(row[4]).toBe('Not answered');
});

it('the file has numbers, and empty cells for what nobody has answered', () => {
  const { columns, rows, separator } = tableFile(contextOf(sparse), plan);
  const [ranked] = contextOf(sparse).ranking;
  expect(columns).toHaveLength(8);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows[0]?.slice(3, 6)).toEqual([1, expect.closeTo(3 / 19), 0.5]);
  expect(rows[1]?.slice(3)).toEqual([null, expect.any(Number), null, null, null]);
  const fit = rows.find(([, name]) => name === 'Fit');
  expect(fit?.slice(3)).toEqual([ranked?.fit, null, null, ...(ranked?.interval ?? [])]);
  expect(separator).toBe(',');
});

it('what is taken off has a minus, and a fit that nothing can move has no range', () => {
  const { groups } = tableView(contextOf(everything), plan);
  expect(groups.flatMap(({ rows }) => rows.map((row) => row[4])).join(' ')).toMatch(/−0\.\d\d/);
  for (const { rows } of groups) {
    expect(rows.flat().join(' ')).not.toMatch(/-\d|\d to \d/);
  }
  const [open] = tableView(contextOf(sparse), plan).groups;
  expect(open?.rows.at(-1)?.[2]).toMatch(/^0\.\d\d to [01]\.\d\d$/);
});
