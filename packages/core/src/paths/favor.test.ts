import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmsLike } from '../../testing/caseFirms.ts';
import { rate } from '../../testing/cases.ts';
import { type Firm, firms, forPath, recommendTo, tables } from '../../testing/firms.ts';
import { matrix, paths } from '../index.ts';

const favor = ({ answers, context }: Firm, criteria?: paths.Criteria) =>
  paths.whatWouldFavor(matrix.assess(answers), context, criteria);

const { scale } = matrix;

/** Fit less that of the best other path that is advisable, or of any when none of them is. */
function marginOf(all: readonly paths.Recommendation[], path: string): number {
  const others = all.filter((one) => one.path !== path);
  const sound = others.filter(({ advisable }) => advisable === true);
  const best = Math.max(0, ...(sound.length > 0 ? sound : others).map(({ fit }) => fit ?? 0));
  return (forPath(all, path).fit ?? 0) - best;
}

/** In hundredths, as the two fits are shown. */
function shownMargin(all: readonly paths.Recommendation[], path: string): number {
  const fit = forPath(all, path).fit ?? 0;
  const shown = (value: number) => Math.round((value + 1e-9) * 100);
  return shown(fit) - shown(fit - marginOf(all, path));
}

const leads = (all: readonly paths.Recommendation[], path: string) =>
  forPath(all, path).advisable === true && shownMargin(all, path) > 2;

/** The rankings after every single change of one answer, found by asking again each time. */
function everyChange(firm: Firm, table: paths.Criteria) {
  const asked = [
    ...paths.contextQuestions.map(({ id }) => ['context', id] as const),
    ...matrix.activityIds().map((id) => ['answers', id] as const),
  ];
  return asked.flatMap(([kind, id]) => {
    const given: matrix.Answers = firm[kind];
    const from = given[id]?.level ?? null;
    return scale
      .filter(({ level }) => level !== from)
      .map(({ level: to }) => {
        const changed = { ...firm, [kind]: { ...given, [id]: { level: to } } };
        return { id, from, to, all: recommendTo(changed, table) };
      });
  });
}

type Ranking = readonly paths.Recommendation[];

/** Whether the path's own fit rises, or a guard goes while it stays. */
function gains(path: string, now: Ranking, then: Ranking): boolean {
  const [before, after] = [forPath(now, path), forPath(then, path)];
  const more = (after.fit ?? 0) - (before.fit ?? 0);
  return more > 1e-9 || (more > -1e-9 && after.advisable === true && before.advisable !== true);
}

/** What each of the changes does for a path, where it does it good. */
function goodChanges(path: string, now: Ranking, changes: ReturnType<typeof everyChange>) {
  const before = marginOf(now, path);
  return changes
    .filter(({ all }) => gains(path, now, all))
    .map(({ all, ...change }) => {
      const fit = forPath(all, path).fit ?? 0;
      const margin = marginOf(all, path);
      return { ...change, fit, margin, leads: leads(all, path) };
    })
    .filter((change) => change.leads || change.margin > before + 1e-9);
}

const steps = ({ from, to }: { from: matrix.Level | null; to: matrix.Level }) =>
  Math.abs(to - (from ?? 0));

test('[SP25] finds what brute force finds: every answer that helps, by its best change', () => {
  fc.assert(
    fc.property(firms, tables, (firm, table) => {
      const now = recommendTo(firm, table);
      const found = paths.whatWouldFavor(matrix.assess(firm.answers), firm.context, table);
      expect(found.map(({ path }) => path)).toEqual(
        now.map(({ path }) => path).filter((path) => !leads(now, path)),
      );
      const tried = everyChange(firm, table);
      for (const { path, changes } of found) {
        const all = goodChanges(path, now, tried);
        expect(changes.map(({ id }) => id).sort()).toEqual(
          [...new Set(all.map((c) => c.id))].sort(),
        );
        for (const change of changes) {
          const same = all.filter(({ id }) => id === change.id);
          const { measure, rival, fit, margin, ...plain } = change;
          expect(rival).toBeCloseTo(fit - margin, 12);
          // Sums in another order differ in their last bit.
          expect(same).toContainEqual({
            ...plain,
            fit: expect.closeTo(fit, 12),
            margin: expect.closeTo(margin, 12),
          });
          const leading = same.filter((one) => one.leads);
          expect(change.leads).toBe(leading.length > 0);
          if (change.leads) expect(steps(change)).toBe(Math.min(...leading.map(steps)));
          else expect(change.margin).toBeCloseTo(Math.max(...same.map(({ margin }) => margin)), 9);
        }
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('[SP26] changes that put the path first come first, the smallest of them on top', () => {
  fc.assert(
    fc.property(firms, tables, (firm, table) => {
      for (const { changes } of favor(firm, table)) {
        const doing = changes.filter((change) => change.leads);
        expect(changes.slice(0, doing.length)).toEqual(doing);
        expect(doing.map(steps)).toEqual(doing.map(steps).sort((a, b) => a - b));
        const gains = changes.slice(doing.length).map(({ margin }) => -margin);
        for (const [index, gain] of gains.slice(1).entries()) {
          expect(gain).toBeGreaterThanOrEqual((gains[index] ?? 0) - 1e-9);
        }
      }
    }),
    { numRuns: 100 },
  );
});

describe('what it says', () => {
  /** A firm between innovation and ecosystem. */
  const between: Firm = {
    answers: {},
    context: rate({
      'inhouse-digital-capability': 3,
      'domestic-market-strength': 2,
      'partner-reliance': 2,
      'partner-access': 2,
      'support-organization-access': 2,
      ambidexterity: 1,
      'investment-capacity': 1,
      'risk-appetite': 1,
    }),
  };

  test('[SP25] a path that stands first alone needs nothing', () => {
    expect(favor(firmsLike.A).map(({ path }) => path)).not.toContain('innovation');
    expect(favor(firmsLike.A)).toHaveLength(2);
  });

  test('[SP25] a path behind by little is told which answer would put it first', () => {
    const [ecosystem] = favor(between).filter(({ path }) => path === 'ecosystem');
    const change = ecosystem?.changes.find(({ measure }) => measure === 'context');
    expect(change?.leads).toBe(true);
    const { id, to } = change ?? { id: '', to: 0 };
    const context = { ...between.context, [id]: { level: to } };
    expect(paths.headline(recommendTo({ ...between, context }))).toBe('ecosystem');
  });

  test('[SP25] a path held back by two guards is not put first by any one answer', () => {
    const [scaling] = favor(firmsLike.D).filter(({ path }) => path === 'scaling');
    expect(scaling?.changes.length).toBeGreaterThan(0);
    expect(scaling?.changes.filter((change) => change.leads)).toEqual([]);
  });

  test('[SP25] what only makes a rival weaker helps nobody', () => {
    fc.assert(
      fc.property(firms, tables, (firm, table) => {
        const now = recommendTo(firm, table);
        for (const { path, fit, changes } of favor(firm, table)) {
          expect(fit).toBe(forPath(now, path).fit);
          const isHeld = forPath(now, path).advisable !== true;
          for (const change of changes) {
            if (!isHeld) expect(change.fit).toBeGreaterThan(fit ?? -1);
            else expect(change.fit).toBeGreaterThan((fit ?? 0) - 1e-9);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('[SP25] activities of the matrix count as well', () => {
    const [ecosystem] = favor(between).filter(({ path }) => path === 'ecosystem');
    expect(ecosystem?.changes.map(({ measure }) => measure)).toContain('activity');
  });
});
