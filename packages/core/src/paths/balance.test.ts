import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeFirms, type Firm, firms, forPath, recommendTo } from '../../testing/firms.ts';
import { paths } from '../index.ts';

const count = 10_000;
const least = 0.15;
const sample = (from: fc.Arbitrary<Firm>, numRuns: number): readonly Firm[] =>
  fc.sample(from, { numRuns, seed: 2022 });

const pathIds = paths.framework.paths.map(({ id }) => id);

function shares(leaders: readonly (string | null | undefined)[]): readonly number[] {
  return pathIds.map((path) => leaders.filter((one) => one === path).length / leaders.length);
}

const complete = sample(completeFirms, count).map((firm) => recommendTo(firm));
const sparse = sample(firms, count).map((firm) => recommendTo(firm));

type Ranking = readonly paths.Recommendation[];
const firstOf = (all: Ranking) => all[0]?.path;

test('[SP17] of 10,000 random firms each path fits best for 15 % or more', () => {
  expect(Math.min(...shares(complete.map(firstOf)))).toBeGreaterThan(least);
});

test('[SP17] so does each of 10,000 firms that leave questions open', () => {
  const open = sparse.filter((all) => all.some(({ interval: [min, max] }) => max > min));
  expect(open.length).toBeGreaterThan(0.9 * count);
  expect(Math.min(...shares(sparse.map(firstOf)))).toBeGreaterThan(least);
});

test('[SP17] each is the headline for 15 % or more, though guards hold scaling back', () => {
  expect(Math.min(...shares(complete.map(paths.headline)))).toBeGreaterThan(least);
});

describe.each(pathIds)('what counts for or against %s', (path) => {
  test.each(paths.criteria[path].criteria)('[SP18] does not decide: $id', ({ id, counts }) => {
    const support = (all: Ranking) => {
      const value = forPath(all, path).reasons.find((reason) => reason.id === id)?.value ?? 0;
      return counts === 'for' ? value : 1 - value;
    };
    const shareOnTop = (some: readonly Ranking[]) =>
      some.filter((all) => firstOf(all) === path).length / some.length;
    const strong = complete.filter((all) => support(all) >= 0.75);
    const weak = complete.filter((all) => support(all) <= 0.25);
    expect(Math.min(strong.length, weak.length)).toBeGreaterThan(1000);
    expect(shareOnTop(strong)).toBeLessThan(0.6);
    expect(shareOnTop(weak)).toBeGreaterThan(0.1);
  });
});
