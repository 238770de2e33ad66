import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextIds, firms, recommendTo, tables } from '../../testing/firms.ts';
import { matrix, paths } from '../index.ts';

const of = (ranking: readonly paths.Recommendation[]) =>
  ranking.map((one) => ({ one, place: paths.standing(ranking, one) }));

const anyFirm = (check: (ranking: readonly paths.Recommendation[]) => void) =>
  fc.assert(
    fc.property(firms, tables, (firm, table) => check(recommendTo(firm, table))),
    { numRuns: 300 },
  );

describe('where a path stands', () => {
  test('[SP37] one at most is first, and no path stands above it', () => {
    anyFirm((ranking) => {
      const firsts = of(ranking).filter(({ place }) => place.kind === 'first');
      expect(firsts.length).toBeLessThanOrEqual(1);
      for (const { one } of firsts) expect(one).toBe(ranking[0]);
    });
  });

  test('[SP37] every path behind the first place names one of a better place, and why', () => {
    const check = (ranking: readonly paths.Recommendation[]) => {
      if (paths.verdict(ranking).isNeutral) return;
      for (const { one, place } of of(ranking)) {
        const [first] = ranking;
        if (one.fit === null || !first || [one.path, ...one.tiedWith].includes(first.path))
          continue;
        const behind = place.kind === 'level' ? place.behind : place;
        if (!behind || !('path' in behind)) throw new Error(`${one.path} names no path before it`);
        const group: readonly string[] = [one.path, ...one.tiedWith];
        const ahead = ranking.findIndex(({ path }) => path === behind.path);
        expect(group).not.toContain(behind.path);
        expect(ahead).toBeLessThan(ranking.findIndex(({ path }) => group.includes(path)));
        expect(behind.differences.length).toBeGreaterThan(0);
      }
    };
    anyFirm(check);
  });

  test('[SP37] two that are level tell also what better path both are behind', () => {
    const levels = [2, 1, 3, 4, 2, 0, 0, 0, 0, 0] as const;
    const rated = [3, 1, 4, 0, 3, 2, 4, 0, 3, 3, 4, 3, 2, 2, 2, 3, 1] as const;
    const given = <T extends string>(ids: readonly T[], all: readonly matrix.Level[]) =>
      Object.fromEntries(ids.map((id, at) => [id, { level: all[at] ?? 0 }]));
    const ranking = recommendTo({
      answers: given(matrix.activityIds(), rated),
      context: given(contextIds, levels),
    });
    expect(of(ranking).map(({ one, place }) => [one.path, place])).toEqual([
      ['scaling', { kind: 'first', soFar: false }],
      ...['ecosystem', 'innovation'].map((path) => [
        path,
        {
          kind: 'level',
          with: [path === 'innovation' ? 'ecosystem' : 'innovation'],
          behind: { path: 'scaling', differences: expect.arrayContaining([expect.anything()]) },
        },
      ]),
    ]);
  });

  test('[SP37] a path whose answers are the only ones stands alone, and no other beside it', () => {
    const ranking = recommendTo({
      answers: {},
      context: { 'support-organization-access': { level: 0 } },
    });
    expect(of(ranking).map(({ place }) => place.kind)).toEqual(['alone', 'unranked', 'unranked']);
    expect(paths.verdict(ranking)).toMatchObject({ headline: null, mayPass: [], isNeutral: false });
  });

  test('[SP37] level is mutual, and holds for all that the verdict puts beside the headline', () => {
    anyFirm((ranking) => {
      const { headline, tiedWith, beside, isNeutral } = paths.verdict(ranking);
      if (isNeutral) return;
      const told = of(ranking);
      for (const { one, place } of told) {
        if (place.kind !== 'level') continue;
        const others = told.filter(({ one: other }) => place.with.includes(other.path));
        for (const other of others) {
          expect(other.place).toMatchObject({ kind: 'level' });
          expect(other.one.tiedWith).toContain(one.path);
        }
      }
      const top = [headline, ...tiedWith, ...beside];
      if (top.length < 2) return;
      for (const { one, place } of told.filter(({ one }) => top.includes(one.path))) {
        expect(place).toMatchObject({ kind: 'level', with: one.tiedWith });
        expect(place.kind === 'level' && place.behind).toEqual(
          top.includes(ranking[0]?.path ?? null)
            ? null
            : expect.objectContaining({ path: ranking[0]?.path }),
        );
      }
    });
  });

  test('[SP37] a path behind loses by what is named, the greatest loss first', () => {
    anyFirm((ranking) => {
      for (const { one, place } of of(ranking)) {
        if (place.kind !== 'behind') continue;
        const ahead = ranking.find(({ path }) => path === place.path);
        expect(ahead?.fit ?? 0).toBeGreaterThan(one.fit ?? 1);
        const added = (all: readonly paths.Reason[] = [], { measure, id }: paths.Reason) =>
          all.find((reason) => reason.measure === measure && reason.id === id)?.contribution ?? 0;
        const losses = place.differences.map(
          ({ reason }) => added(ahead?.reasons, reason) - added(one.reasons, reason),
        );
        expect(losses.length).toBeGreaterThan(0);
        for (const [at, loss] of losses.entries()) {
          expect(loss).toBeGreaterThan(0);
          expect(losses[at + 1] ?? 0).toBeLessThanOrEqual(loss + 1e-9);
        }
        for (const { path, reason } of place.differences) {
          expect(Math.sign(reason.contribution ?? 0)).toBe(path === one.path ? -1 : 1);
        }
      }
    });
  });

  test('[SP37] a path without a fit stands nowhere, and in a neutral ranking none is ahead', () => {
    anyFirm((ranking) => {
      const { isNeutral } = paths.verdict(ranking);
      for (const { one, place } of of(ranking)) {
        expect(place.kind === 'unranked').toBe(one.fit === null);
        expect(place.kind === 'neutral').toBe(isNeutral);
      }
    });
  });
});
