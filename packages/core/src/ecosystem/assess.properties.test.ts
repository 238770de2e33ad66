import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels, logics, ratedPartners } from '../../testing/ecosystem.ts';
import { ecosystem } from '../index.ts';

const { assess, recommendRoute } = ecosystem;

/** Partners with every open rating filled in. */
const completed = ratedPartners.chain((partners) =>
  fc
    .array(fc.tuple(levels, levels), { minLength: partners.length, maxLength: partners.length })
    .map((fill) => ({
      partners,
      full: partners.map((one, index) => ({
        ...one,
        consonance: one.consonance ?? fill[index]?.[0] ?? 0,
        resonance: one.resonance ?? fill[index]?.[1] ?? 0,
      })),
    })),
);

test('[EC6] an interval holds the strength of every completion', () => {
  fc.assert(
    fc.property(completed, ({ partners, full }) => {
      const [before, after] = [assess(partners), assess(full)];
      before.relations.forEach(({ interval: [min, max] }, index) => {
        const strength = after.relations[index]?.strength;
        expect(strength).toBeGreaterThanOrEqual(min);
        expect(strength).toBeLessThanOrEqual(max);
      });
      expect(after.carrying[0]).toBe(after.carrying[1]);
      expect(after.carrying[0]).toBeGreaterThanOrEqual(before.carrying[0]);
      expect(after.carrying[1]).toBeLessThanOrEqual(before.carrying[1]);
    }),
  );
});

test('[EC8] what is certain stays so, whatever the open ratings turn out to be', () => {
  fc.assert(
    fc.property(completed, ({ partners, full }) => {
      const after = assess(full).relations;
      assess(partners).relations.forEach(({ holdsBack, resonanceAhead }, index) => {
        if (holdsBack !== 'open') expect(after[index]?.holdsBack).toBe(holdsBack);
        if (resonanceAhead !== 'open') expect(after[index]?.resonanceAhead).toBe(resonanceAhead);
      });
    }),
  );
});

test('[EC7] raising a rating never makes the relation weaker, nor moves any other', () => {
  fc.assert(
    fc.property(
      ratedPartners,
      fc.nat(),
      fc.constantFrom('consonance', 'resonance'),
      (list, at, key) => {
        const index = at % Math.max(1, list.length);
        const level = list[index]?.[key];
        fc.pre(level !== undefined && level !== null && level < 4);
        const raised = list.map((one, place) =>
          place === index ? { ...one, [key]: (level ?? 0) + 1 } : one,
        );
        const [before, after] = [assess(list).relations, assess(raised).relations];
        before.forEach((relation, place) => {
          const other = after[place];
          if (place !== index) {
            expect(other).toEqual(relation);
            return;
          }
          expect(other?.strength ?? 0).toBeGreaterThanOrEqual(relation.strength ?? 0);
          expect(other?.interval[0]).toBeGreaterThanOrEqual(relation.interval[0]);
          expect(other?.interval[1]).toBeGreaterThanOrEqual(relation.interval[1]);
          if (relation.holdsBack === false) expect(other?.holdsBack).toBe(false);
        });
      },
    ),
  );
});

test('[EC12] the order of the partners changes nothing', () => {
  const shuffled = ratedPartners.chain((list) =>
    fc.record({
      list: fc.constant(list),
      other: fc.shuffledSubarray([...list], { minLength: list.length }),
      logic: logics,
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ list, other, logic }) => {
      expect(assess(other)).toEqual(assess(list));
      expect(ecosystem.nextActivities(other, logic)).toEqual(ecosystem.nextActivities(list, logic));
      expect(ecosystem.reviewCadence(other)).toEqual(ecosystem.reviewCadence(list));
      const changes = ecosystem.compareRelations(list, other);
      expect([changes.joined, changes.left, changes.shifts]).toEqual([[], [], []]);
    }),
  );
});

const fitOf = (logic: ecosystem.Logic, route: ecosystem.RouteId) =>
  recommendRoute(logic).routes.find((one) => one.route === route);

test('[EC14] the interval holds the fit of every completion, and the two fits make 1', () => {
  const filled = logics.chain((logic) =>
    fc.array(levels, { minLength: 5, maxLength: 5 }).map((fill) => ({
      logic,
      full: Object.fromEntries(
        ecosystem.traitIds.map((id, index) => [id, logic[id] ?? fill[index]]),
      ) as ecosystem.Logic,
    })),
  );
  fc.assert(
    fc.property(filled, ({ logic, full }) => {
      for (const route of ecosystem.routeIds) {
        const [min, max] = fitOf(logic, route)?.interval ?? [1, 0];
        const fit = fitOf(full, route)?.fit;
        expect(fit).toBeGreaterThanOrEqual(min - 1e-9);
        expect(fit).toBeLessThanOrEqual(max + 1e-9);
      }
      const [a, b] = ecosystem.routeIds.map((route) => fitOf(full, route)?.fit ?? 0);
      expect((a ?? 0) + (b ?? 0)).toBeCloseTo(1);
      const advice = recommendRoute(logic);
      if (advice.settled && advice.recommended.length > 0) {
        expect(recommendRoute(full).recommended).toEqual(advice.recommended);
      }
    }),
  );
});

test('[EC16] raising a trait never lowers the fit of reconfiguration', () => {
  fc.assert(
    fc.property(logics, fc.constantFrom(...ecosystem.traitIds), (logic, id) => {
      const lean = logic[id];
      fc.pre(lean !== undefined && lean !== null && lean < 4);
      const before = fitOf(logic, 'reconfiguration')?.fit ?? 0;
      const raised = { ...logic, [id]: (lean ?? 0) + 1 } as ecosystem.Logic;
      expect(fitOf(raised, 'reconfiguration')?.fit).toBeGreaterThanOrEqual(before);
    }),
  );
});
