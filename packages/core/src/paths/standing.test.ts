import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firms, recommendTo, tables } from '../../testing/firms.ts';
import { paths } from '../index.ts';

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
        expect(place).toEqual({ kind: 'level', with: one.tiedWith });
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
