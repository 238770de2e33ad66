import type { Profile } from '@servitization/profile';
import { expect, it } from 'vitest';
import { contextOf } from './contexts.test.kit.ts';
import { plan } from './locales/plan.en.ts';
import { everything, innovative, sparse } from './profiles.test.kit.ts';
import { tableFile, tableView } from './tableView.ts';

const number = (text = '') => Number(text.replace('−', '-'));
const groupsOf = (profile: Profile) => {
  const context = contextOf(profile);
  const [fit, adds, weight] = tableView(context, plan).groups;
  return { ranking: context.ranking, fit, adds, weight };
};

it('has a column a path, so that each criterion is read across', () => {
  const { columns, groups } = tableView(contextOf(innovative), plan);
  expect(columns).toEqual(['What counts', 'Innovation path', 'Ecosystem path', 'Scaling path']);
  for (const row of groups.flatMap(({ rows }) => rows)) expect(row).toHaveLength(4);
  const [, adds] = groups;
  expect(adds?.rows).toContainEqual(['Partners within reach: 25%', '+0.01', '−0.04', '−0.01']);
});

it('lists each criterion once, with all that any path counts', () => {
  const { ranking, adds, weight } = groupsOf(everything);
  const headers = weight?.rows.map(([header]) => header) ?? [];
  expect(new Set(headers).size).toBe(headers.length);
  for (const [index, { reasons }] of ranking.entries()) {
    for (const group of [adds, weight]) {
      const counted = group?.rows.filter((row) => row[index + 1] !== '–') ?? [];
      expect(counted).toHaveLength(reasons.length);
    }
  }
});

it('what each criterion adds makes the fit, but for rounding', () => {
  const { ranking, fit, adds } = groupsOf(innovative);
  for (const column of ranking.map((_, index) => index + 1)) {
    const all = adds?.rows.map((row) => row[column]).filter((cell) => cell !== '–') ?? [];
    const added = all.reduce((sum, cell) => sum + number(cell), 0);
    expect(Math.abs(0.5 + added - number(fit?.rows[0]?.[column]))).toBeLessThan(0.05);
  }
});

it('what is open is not answered, and never zero', () => {
  const { adds } = groupsOf(sparse);
  const open = adds?.rows.filter(([header]) => header?.endsWith(': Not answered')) ?? [];
  expect(open.length).toBeGreaterThan(5);
  for (const [, ...cells] of open) {
    expect(cells).toContain('Not answered');
    for (const cell of cells) expect(['Not answered', '–']).toContain(cell);
  }
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
  const { fit, adds } = groupsOf(everything);
  expect(adds?.rows.flat().join(' ')).toMatch(/−0\.\d\d/);
  expect(adds?.rows.flat().join(' ')).not.toMatch(/-\d/);
  expect(fit?.rows).toHaveLength(1);
  const open = groupsOf(sparse).fit?.rows ?? [];
  expect(open.map(([header]) => header)).toEqual([plan.tableFit, 'At least', 'At most']);
  for (const cell of open.slice(1).flatMap((row) => row.slice(1))) {
    expect(cell).toMatch(/^[01]\.\d\d$/);
  }
});
