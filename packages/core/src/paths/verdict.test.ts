import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rate } from '../../testing/cases.ts';
import { completeFirms, firms, forPath, recommendTo, tables } from '../../testing/firms.ts';
import { matrix, paths } from '../index.ts';

const numRuns = 300;
const pathIds = paths.framework.paths.map(({ id }) => id);
const levels = (level: 0 | 1 | 2 | 3 | 4) =>
  rate(Object.fromEntries(paths.contextQuestions.map(({ id }) => [id, level])));

describe('the verdict', () => {
  test('[SP33] goes in the order of the ranking: what is ahead, then the headline', () => {
    fc.assert(
      fc.property(fc.oneof(firms, completeFirms), tables, (firm, table) => {
        const all = recommendTo(firm, table);
        const { headline, ahead, beside, tiedWith } = paths.verdict(all);
        expect(headline).toBe(paths.headline(all));
        if (headline === null) expect([...ahead, ...beside, ...tiedWith]).toEqual([]);
        else {
          const order = all.map(({ path }) => path).filter((path) => !beside.includes(path));
          expect([...ahead, headline, ...tiedWith]).toEqual(
            order.slice(0, ahead.length + 1 + tiedWith.length),
          );
          const { tiedWith: level } = forPath(all, headline);
          expect([...tiedWith, ...beside].sort()).toEqual([...level].sort());
        }
        for (const path of beside) expect(forPath(all, path).advisable).not.toBe(true);
        for (const path of ahead) expect(forPath(all, path).advisable).not.toBe(true);
      }),
      { numRuns },
    );
  });

  test('[SP34] with every question answered nothing can pass the headline any more', () => {
    fc.assert(
      fc.property(completeFirms, tables, (firm, table) => {
        expect(paths.verdict(recommendTo(firm, table)).mayPass).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('[SP34] who may not pass does not, whatever the open questions turn out to be', () => {
    fc.assert(
      fc.property(firms, completeFirms, tables, (firm, known, table) => {
        const now = recommendTo(firm, table);
        const { headline, mayPass, ahead, beside } = paths.verdict(now);
        if (headline === null) return;
        const filled = <T extends object>(given: T, all: T): T => {
          const open = Object.entries(given).filter(([, answer]) => answer.level === null);
          return {
            ...all,
            ...given,
            ...Object.fromEntries(open.map(([id]) => [id, all[id as keyof T]])),
          };
        };
        const then = recommendTo(
          {
            answers: filled(firm.answers, known.answers),
            context: filled(firm.context, known.context),
          },
          table,
        );
        const held = pathIds.filter((path) => forPath(now, path).advisable === false);
        for (const path of pathIds) {
          if ([headline, ...mayPass, ...ahead, ...beside, ...held].includes(path)) continue;
          const lead = (forPath(then, headline).fit ?? 0) - (forPath(then, path).fit ?? 0);
          expect(lead).toBeGreaterThanOrEqual(-2e-9);
        }
      }),
      { numRuns },
    );
  });

  test('[SP38] what holds for good is what no open question can undo', () => {
    fc.assert(
      fc.property(firms, tables, (firm, table) => {
        const all = recommendTo(firm, table);
        const { headline, soFar, mayPass } = paths.verdict(all);
        if (soFar) return;
        expect(mayPass).toEqual([]);
        for (const leader of [all[0], all.find(({ path }) => path === headline)]) {
          if (!leader) continue;
          expect(leader.provisional).toBe(false);
          for (const { advisable, interval } of all.slice(all.indexOf(leader) + 1)) {
            if (advisable === false) continue;
            expect(interval[1]).toBeLessThanOrEqual(leader.interval[0] + 1e-9);
          }
        }
      }),
      { numRuns },
    );
  });

  test('[SP38] a path on top that may not be advisable leads so far, while others can pass it', () => {
    const known = [4, 2, null, 4, 2, 2, 3, 0, 0, 4] as const;
    const all = recommendTo({
      answers: rate(Object.fromEntries(matrix.activityIds().map((id) => [id, 2]))),
      context: rate(
        Object.fromEntries(paths.contextQuestions.map(({ id }, at) => [id, known[at] ?? null])),
      ),
    });
    expect(all[0]).toMatchObject({ path: 'scaling', advisable: null, provisional: false });
    expect(paths.verdict(all)).toMatchObject({
      headline: 'innovation',
      ahead: ['scaling'],
      mayPass: [],
      soFar: true,
    });
  });

  test('[SP34] a firm in the middle of everything is told that nothing tells the paths apart', () => {
    const middling = paths.verdict(recommendTo({ answers: {}, context: levels(2) }));
    expect(middling.isNeutral).toBe(true);
    const timid = { ...levels(2), ambidexterity: { level: 1 as const } };
    expect(paths.verdict(recommendTo({ answers: {}, context: timid })).isNeutral).toBe(false);
    expect(paths.verdict(recommendTo({ answers: {}, context: {} })).isNeutral).toBe(false);
  });

  test('[SP34] a lead by one answer is no win while others can catch up', () => {
    const early = paths.verdict(
      recommendTo({ answers: {}, context: rate({ 'partner-reliance': 4 }) }),
    );
    expect(early).toMatchObject({ headline: 'ecosystem', mayPass: ['innovation', 'scaling'] });
  });
});

describe('what to answer next', () => {
  test('[SP35] is open, and of all that is open nothing pulls two paths further apart', () => {
    const pullOf = (all: readonly paths.Recommendation[], id: string) => {
      const pulls = all.map(({ reasons }) => {
        const reason = reasons.find((one) => one.id === id);
        if (!reason) return 0;
        return reason.counts === 'for' ? reason.weight : -reason.weight;
      });
      return Math.max(...pulls) - Math.min(...pulls);
    };
    fc.assert(
      fc.property(firms, tables, (firm, table) => {
        const all = recommendTo(firm, table);
        const next = paths.nextMeasures(all);
        const open = all.flatMap(({ reasons }) =>
          reasons.filter(({ value }) => value === null).map(({ id }) => id),
        );
        expect(next.map(({ id }) => id).sort()).toEqual([...new Set(open)].sort());
        const pulls = next.map(({ id }) => pullOf(all, id));
        for (const [index, pull] of pulls.slice(1).entries()) {
          expect(pull).toBeLessThanOrEqual((pulls[index] ?? 0) + 1e-9);
        }
      }),
      { numRuns },
    );
  });

  test('[SP35] is, at the very start, whether the firm can do both at once', () => {
    const [first] = paths.nextMeasures(recommendTo({ answers: {}, context: {} }));
    expect(first).toEqual({ measure: 'context', id: 'ambidexterity' });
    expect(paths.nextMeasures(recommendTo({ answers: {}, context: levels(2) }))).toHaveLength(2);
  });
});
