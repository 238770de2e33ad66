import fc from 'fast-check';
import { expect, test } from 'vitest';
import { level } from '../../testing/cases.ts';
import {
  completeFirms,
  contextIds,
  type Firm,
  firms,
  forPath,
  recommendTo,
  tables,
} from '../../testing/firms.ts';
import { matrix, paths } from '../index.ts';

const numRuns = 200;
const pathIds = paths.framework.paths.map(({ id }) => id);
const activities = matrix.activityIds();
const phases = matrix.framework.dimensions.flatMap((dimension) => dimension.phases);

/** The firm with answers replaced, `change` being told what stands there now. */
function withAnswers(
  { answers, context }: Firm,
  change: (id: string, now: matrix.Level | null) => matrix.Level | null,
): Firm {
  const changed = (ids: readonly string[], given: matrix.Answers) =>
    Object.fromEntries(ids.map((id) => [id, { level: change(id, given[id]?.level ?? null) }]));
  return { answers: changed(activities, answers), context: changed(contextIds, context) };
}

/** Levels by question, drawn once. */
const drawn = fc
  .array(level, { minLength: 27, maxLength: 27 })
  .map((levels) => new Map([...activities, ...contextIds].map((id, i) => [id, levels[i] ?? 0])));

/** Questions that a criterion reads. */
const readBy = ({ measure, id }: paths.Criterion): readonly string[] =>
  measure === 'context'
    ? [id]
    : (phases.find((phase) => phase.id === id)?.activities.map((activity) => activity.id) ?? []);

test('[SP7] fit is in [0, 1] for any firm and any table of a host', () => {
  fc.assert(
    fc.property(firms, tables, (firm, table) => {
      for (const { fit, interval } of recommendTo(firm, table)) {
        for (const one of [fit ?? 0, ...interval]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns },
  );
});

test('[SP8] the interval holds the fit, and that of any completion', () => {
  fc.assert(
    fc.property(firms, tables, drawn, (firm, table, levels) => {
      const completed = recommendTo(
        withAnswers(firm, (id, now) => now ?? levels.get(id) ?? 0),
        table,
      );
      for (const { path, fit, interval } of recommendTo(firm, table)) {
        for (const one of [fit ?? interval[0], forPath(completed, path).fit ?? -1]) {
          expect(one).toBeGreaterThanOrEqual(interval[0] - 1e-12);
          expect(one).toBeLessThanOrEqual(interval[1] + 1e-12);
        }
      }
    }),
    { numRuns },
  );
});

test('[SP8] both ends of the interval are reached, and closed when all is answered', () => {
  const end = (firm: Firm, table: paths.Criteria, path: paths.PathId, best: boolean) => {
    const against = table[path].criteria
      .filter(({ counts }) => counts === 'against')
      .flatMap(readBy);
    const completed = withAnswers(
      firm,
      (id, now) => now ?? (against.includes(id) === best ? 0 : 4),
    );
    return forPath(recommendTo(completed, table), path);
  };
  fc.assert(
    fc.property(firms, tables, fc.constantFrom(...pathIds), (firm, table, path) => {
      const { interval } = forPath(recommendTo(firm, table), path);
      const worst = end(firm, table, path, false);
      expect(worst.fit).toBeCloseTo(interval[0], 9);
      expect(end(firm, table, path, true).fit).toBeCloseTo(interval[1], 9);
      expect(worst.interval).toEqual([worst.fit, worst.fit]);
    }),
    { numRuns },
  );
});

test('[SP8] answering an open question leaves an interval inside the old one', () => {
  fc.assert(
    fc.property(firms, tables, drawn, fc.nat(4), (firm, table, levels, skip) => {
      let seen = 0;
      const more = withAnswers(firm, (id, now) => {
        seen += 1;
        return now ?? (seen % 5 === skip ? null : (levels.get(id) ?? 0));
      });
      const after = recommendTo(more, table);
      for (const { path, interval } of recommendTo(firm, table)) {
        const inner = forPath(after, path).interval;
        expect(inner[0]).toBeGreaterThanOrEqual(interval[0] - 1e-12);
        expect(inner[1]).toBeLessThanOrEqual(interval[1] + 1e-12);
      }
    }),
    { numRuns },
  );
});

test('[SP10] contributions add up to the fit less one half, weights to one', () => {
  fc.assert(
    fc.property(firms, tables, (firm, table) => {
      for (const { fit, reasons } of recommendTo(firm, table)) {
        const sum = reasons.reduce((all, { contribution }) => all + (contribution ?? 0), 0);
        expect(sum).toBeCloseTo((fit ?? 0.5) - 0.5, 9);
        expect(reasons.reduce((all, { weight }) => all + weight, 0)).toBeCloseTo(1, 9);
      }
    }),
    { numRuns },
  );
});

test('[SP11] raising a known answer that counts for a path never lowers its fit, nor the reverse', () => {
  const known = fc
    .constantFrom(...pathIds)
    .chain((path) => fc.record({ path: fc.constant(path), firm: firms, table: tables, by: drawn }));
  fc.assert(
    fc.property(known, fc.boolean(), ({ path, firm, table, by }, isFor) => {
      const counted = table[path].criteria
        .filter(({ counts }) => (counts === 'for') === isFor)
        .flatMap(readBy);
      const raised = withAnswers(firm, (id, now) => {
        const to = by.get(id) ?? 0;
        return now !== null && counted.includes(id) && to > now ? to : now;
      });
      const before = forPath(recommendTo(firm, table), path).fit ?? 0;
      const after = forPath(recommendTo(raised, table), path).fit ?? 0;
      if (isFor) expect(after).toBeGreaterThanOrEqual(before);
      else expect(after).toBeLessThanOrEqual(before);
    }),
    { numRuns },
  );
});

test('[SP11] more capacity never lowers the fit of scaling, nor makes it less advisable', () => {
  const capacities = ['investment-capacity', 'ambidexterity', 'inhouse-digital-capability'];
  const rank = (advisable: boolean | null) => [false, null, true].indexOf(advisable);
  fc.assert(
    fc.property(completeFirms, fc.constantFrom(...capacities), level, (firm, capacity, to) => {
      const more = withAnswers(firm, (id, now) => (id === capacity && to > (now ?? 4) ? to : now));
      const [before, after] = [firm, more].map((one) => forPath(recommendTo(one), 'scaling'));
      expect(after?.fit ?? -1).toBeGreaterThanOrEqual(before?.fit ?? 1);
      expect(rank(after?.advisable ?? null)).toBeGreaterThanOrEqual(
        rank(before?.advisable ?? null),
      );
    }),
    { numRuns },
  );
});

test('[SP12] guards hold whatever the fit', () => {
  fc.assert(
    fc.property(firms, tables, (firm, table) => {
      const all = recommendTo(firm, table);
      for (const { path, advisable } of all) {
        const found = (table[path].guards ?? []).map(({ question, atLeast }) => {
          const given = firm.context[question]?.level ?? null;
          return given === null ? null : given >= atLeast;
        });
        const expected = found.includes(false) ? false : found.includes(null) ? null : true;
        expect(advisable).toBe(expected);
        if (paths.headline(all) === path) expect(advisable).toBe(true);
      }
    }),
    { numRuns },
  );
});

test('[SP13] the ranking falls, and ties are what the rule says', () => {
  const shown = ({ fit }: paths.Recommendation) => Math.round(((fit ?? -1) + 1e-9) * 100);
  const isNear = (a: paths.Recommendation, b: paths.Recommendation) =>
    a.fit !== null && b.fit !== null && Math.abs(shown(a) - shown(b)) <= 2;
  fc.assert(
    fc.property(firms, tables, (firm, table) => {
      const all = recommendTo(firm, table);
      const [first] = all;
      const sound = all.find(({ advisable, fit }) => advisable === true && fit !== null);
      for (const [at, { fit }] of all.entries()) {
        expect(all[at + 1]?.fit ?? -1).toBeLessThanOrEqual((fit ?? -1) + 1e-9);
      }
      const anchor = first && sound && isNear(first, sound) ? sound : first;
      for (const one of all) {
        const tied = all.filter(({ path }) => one.tiedWith.includes(path));
        for (const other of tied) expect(other.tiedWith).toContain(one.path);
        for (const other of all) {
          if (other === one || one.fit === null || other.fit === null) continue;
          if (shown(one) === shown(other)) expect(tied).toContain(other);
          if (Math.abs(shown(one) - shown(other)) > 4) expect(tied).not.toContain(other);
          if (one === anchor) expect(tied.includes(other)).toBe(isNear(one, other));
          if (one === sound && other.advisable) {
            expect(tied.includes(other)).toBe(isNear(one, other));
          }
        }
      }
    }),
    { numRuns },
  );
});
