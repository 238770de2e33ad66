import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('[SP17] of 10,000 random firms each path fits best for 15 % or more', () => {
  expect(Math.min(...shares(complete.map(([first]) => first?.path)))).toBeGreaterThan(least);
  const sparse = sample(firms, 2000).map((firm) => recommendTo(firm));
  expect(Math.min(...shares(sparse.map(([first]) => first?.path)))).toBeGreaterThan(least);
});

test('[SP17] each is the headline for 15 % or more, though guards hold scaling back', () => {
  expect(Math.min(...shares(complete.map(paths.headline)))).toBeGreaterThan(least);
});

test('[SP18] no criterion is needed for a path to fit best, and none is enough', () => {
  for (const path of pathIds) {
    for (const { id, counts } of paths.criteria[path].criteria) {
      const support = (all: readonly paths.Recommendation[]) => {
        const value = forPath(all, path).reasons.find((reason) => reason.id === id)?.value ?? 0;
        return counts === 'for' ? value : 1 - value;
      };
      const isFirst = (all: readonly paths.Recommendation[]) => all[0]?.path === path;
      expect(complete.some((all) => isFirst(all) && support(all) <= 0.25)).toBe(true);
      expect(complete.some((all) => !isFirst(all) && support(all) >= 0.75)).toBe(true);
    }
  }
});
