import { describe, expect, test } from 'vitest';
import { rate } from '../../testing/cases.ts';
import { type Firm, forPath, recommendTo } from '../../testing/firms.ts';
import { paths } from '../index.ts';

const nobody: Firm = { answers: {}, context: {} };

/** A table whose paths count one thing each, unless told otherwise. */
function tableOf(changes: Partial<paths.Criteria>): paths.Criteria {
  const one = (id: paths.ContextId): paths.PathCriteria => ({
    criteria: [{ measure: 'context', id, counts: 'for', weight: 1 }],
  });
  return {
    innovation: one('domestic-market-strength'),
    ecosystem: one('partner-reliance'),
    scaling: one('offering-uniqueness'),
    ...changes,
  };
}

const context = (levels: Parameters<typeof rate>[0]): Firm => ({
  answers: {},
  context: rate(levels),
});

const fitsOf = (firm: Firm, criteria?: paths.Criteria) =>
  Object.fromEntries(recommendTo(firm, criteria).map(({ path, fit }) => [path, fit]));

const order = (firm: Firm, criteria?: paths.Criteria) =>
  recommendTo(firm, criteria).map(({ path }) => path);

describe('fit', () => {
  const mixed = tableOf({
    innovation: {
      criteria: [
        { measure: 'context', id: 'domestic-market-strength', counts: 'for', weight: 3 },
        { measure: 'context', id: 'partner-reliance', counts: 'against', weight: 1 },
        { measure: 'phase', id: 'digital-awareness', counts: 'for', weight: 4 },
      ],
    },
  });

  test('[SP6] a criterion that counts against a path supports it by what is lacking', () => {
    expect(fitsOf(context({ 'partner-reliance': 3 }), mixed).innovation).toBe(0.25);
    expect(fitsOf(context({ 'partner-reliance': 0 }), mixed).innovation).toBe(1);
  });

  test('[SP6] a phase supports it by its progress, a question by its level', () => {
    const firm = { answers: rate({ 'assess-digital-readiness': 3 }), context: {} };
    expect(fitsOf(firm, mixed).innovation).toBe(0.75);
    expect(fitsOf(context({ 'domestic-market-strength': 2 }), mixed).innovation).toBe(0.5);
  });

  test('[SP7] fit is the mean by weight of what is answered', () => {
    const firm = {
      answers: rate({ 'assess-digital-readiness': 1, 'invest-in-digital-technologies': 2 }),
      context: rate({ 'domestic-market-strength': 4, 'partner-reliance': 1 }),
    };
    expect(fitsOf(firm, mixed).innovation).toBe((3 * 1 + 1 * 0.75 + 4 * 0.375) / 8);
    expect(
      fitsOf(context({ 'domestic-market-strength': 4, 'partner-reliance': 4 }), mixed),
    ).toEqual({ ecosystem: 1, innovation: 0.75, scaling: null });
  });

  test('[SP7] nothing answered gives no fit and no ranking, and is never zero', () => {
    const none = recommendTo(nobody);
    expect(none.map(({ path, fit }) => [path, fit])).toEqual([
      ['innovation', null],
      ['ecosystem', null],
      ['scaling', null],
    ]);
    expect(none.flatMap(({ tiedWith }) => tiedWith)).toEqual([]);
    expect(paths.headline(none)).toBeNull();
    expect(fitsOf(context({ 'offering-uniqueness': null }))).toEqual(fitsOf(nobody));
  });

  test('[SP8] the interval takes open criteria at their worst and at their best', () => {
    const intervalOf = (firm: Firm) => forPath(recommendTo(firm, mixed), 'innovation').interval;
    expect(intervalOf(nobody)).toEqual([0, 1]);
    expect(intervalOf(context({ 'domestic-market-strength': 4 }))).toEqual([3 / 8, 1]);
    const part = { answers: rate({ 'assess-digital-readiness': 3 }), context: {} };
    const [least, most] = intervalOf(part);
    expect(least).toBeCloseTo((4 * (3 / 12)) / 8);
    expect(most).toBeCloseTo((3 + 1 + 4 * (11 / 12)) / 8);
  });

  test('[SP9] a fit with less than half of its weight answered is provisional', () => {
    const of = (firm: Firm) => forPath(recommendTo(firm, mixed), 'innovation');
    const little = of(context({ 'domestic-market-strength': 4 }));
    expect(little.provisional).toBe(true);
    expect(little.cautions).toEqual([{ id: 'provisional', answered: 3 / 8 }]);
    const half = of(context({ 'domestic-market-strength': 4, 'partner-reliance': 0 }));
    expect(half.provisional).toBe(false);
    expect(half.cautions).toEqual([]);
  });

  test('[SP9] a phase counts as answered by the share of its activities', () => {
    const firm = {
      answers: rate({ 'assess-digital-readiness': 3 }),
      context: rate({ 'partner-reliance': 0 }),
    };
    const { cautions } = forPath(recommendTo(firm, mixed), 'innovation');
    expect(cautions).toEqual([{ id: 'provisional', answered: expect.closeTo((1 + 4 / 3) / 8) }]);
  });

  test('[SP10] reasons go from what bears most to what bears least, open ones at the end', () => {
    const firm = context({ 'domestic-market-strength': 2, 'partner-reliance': 4 });
    const { reasons } = forPath(recommendTo(firm, mixed), 'innovation');
    expect(reasons).toEqual([
      {
        measure: 'context',
        id: 'partner-reliance',
        counts: 'against',
        weight: 1 / 8,
        value: 1,
        contribution: (1 / 4) * -0.5,
      },
      {
        measure: 'context',
        id: 'domestic-market-strength',
        counts: 'for',
        weight: 3 / 8,
        value: 0.5,
        contribution: 0,
      },
      {
        measure: 'phase',
        id: 'digital-awareness',
        counts: 'for',
        weight: 4 / 8,
        value: null,
        contribution: null,
      },
    ]);
  });
});

describe('guards', () => {
  const able = { 'investment-capacity': 2, ambidexterity: 2, 'risk-appetite': 2 } as const;
  const scaling = (firm: Firm) => forPath(recommendTo(firm), 'scaling');
  const guardsOf = (firm: Firm) => scaling(firm).cautions.filter(({ id }) => id !== 'provisional');

  test('[SP12] scaling is advisable once money, both efforts and risk are at 2 or more', () => {
    expect(scaling(context(able)).advisable).toBe(true);
    expect(guardsOf(context(able))).toEqual([]);
  });

  test('[SP12] one low answer makes it not advisable, whatever is open', () => {
    for (const question of Object.keys(able)) {
      const firm = context({ ...able, [question]: 1 });
      expect(scaling(firm).advisable).toBe(false);
      expect(guardsOf(firm)).toEqual([{ id: 'guard-low', question, level: 1, atLeast: 2 }]);
    }
    const sparse = context({ ambidexterity: 0 });
    expect(scaling(sparse).advisable).toBe(false);
    expect(guardsOf(sparse).map(({ id }) => id)).toEqual(['guard-open', 'guard-open', 'guard-low']);
  });

  test('[SP12] an open guard leaves it open', () => {
    const firm = context({ ...able, 'risk-appetite': null });
    expect(scaling(firm).advisable).toBeNull();
    expect(guardsOf(firm)).toEqual([{ id: 'guard-open', question: 'risk-appetite', atLeast: 2 }]);
  });

  test('[SP12] a path without guards is advisable, and a host may guard any', () => {
    expect(forPath(recommendTo(nobody), 'innovation').advisable).toBe(true);
    const guarded = tableOf({
      ecosystem: {
        criteria: tableOf({}).ecosystem.criteria,
        guards: [{ question: 'partner-access', atLeast: 3 }],
      },
    });
    const firm = context({ 'partner-access': 2, 'partner-reliance': 4 });
    expect(forPath(recommendTo(firm, guarded), 'ecosystem').advisable).toBe(false);
  });
});

describe('the ranking', () => {
  /** Fits that are told to the hundredth: criteria of weights that add up to 100. */
  const fits = (innovation: number, ecosystem: number, scaling: number, guards?: paths.Guard[]) => {
    const at = (fit: number): paths.PathCriteria => ({
      criteria: [
        { measure: 'context', id: 'offering-uniqueness', counts: 'for', weight: fit },
        { measure: 'context', id: 'competitive-urgency', counts: 'for', weight: 100 - fit },
      ],
    });
    const criteria = {
      innovation: at(innovation),
      ecosystem: at(ecosystem),
      scaling: { ...at(scaling), guards: guards ?? [] },
    };
    const firm = context({
      'offering-uniqueness': 4,
      'competitive-urgency': 0,
      ambidexterity: 0,
    });
    return recommendTo(firm, criteria);
  };
  const low: paths.Guard[] = [{ question: 'ambidexterity', atLeast: 2 }];
  const open: paths.Guard[] = [{ question: 'risk-appetite', atLeast: 2 }];
  const ties = (all: readonly paths.Recommendation[]) =>
    Object.fromEntries(all.map(({ path, tiedWith }) => [path, tiedWith]));

  test('[SP13] the greatest fit comes first, equal ones in the order of the framework', () => {
    expect(fits(40, 60, 50).map(({ path }) => path)).toEqual([
      'ecosystem',
      'scaling',
      'innovation',
    ]);
    expect(fits(50, 50, 50).map(({ path }) => path)).toEqual([
      'innovation',
      'ecosystem',
      'scaling',
    ]);
  });

  test('[SP13] a path without a fit comes after those that have one', () => {
    expect(order(context({ 'offering-uniqueness': 0 }), tableOf({}))).toEqual([
      'scaling',
      'innovation',
      'ecosystem',
    ]);
  });

  test('[SP14] fits within 0.02 of the best are tied, and all of them are told', () => {
    expect(ties(fits(60, 58, 40))).toEqual({
      innovation: ['ecosystem'],
      ecosystem: ['innovation'],
      scaling: [],
    });
    expect(ties(fits(60, 59, 58)).scaling).toEqual(['innovation', 'ecosystem']);
    expect(ties(fits(60, 57, 40))).toEqual({ innovation: [], ecosystem: [], scaling: [] });
  });

  test('[SP14] closeness further down is a tie of its own', () => {
    expect(ties(fits(60, 50, 50))).toEqual({
      innovation: [],
      ecosystem: ['scaling'],
      scaling: ['ecosystem'],
    });
  });

  test('[SP14] whether a path is advisable makes no difference to a tie', () => {
    for (const guards of [[], low, open]) {
      expect(ties(fits(60, 40, 59, guards)).innovation).toEqual(['scaling']);
      expect(ties(fits(59, 40, 60, guards)).innovation).toEqual(['scaling']);
    }
    const between = fits(60, 58, 62, low);
    expect(paths.verdict(between)).toMatchObject({
      headline: 'innovation',
      tiedWith: ['ecosystem'],
      beside: ['scaling'],
      ahead: [],
    });
  });

  test('[SP14] a tie of the advisable ones is told when one on top is not advisable', () => {
    expect(ties(fits(50, 49, 80, low))).toEqual({
      scaling: [],
      innovation: ['ecosystem'],
      ecosystem: ['innovation'],
    });
  });

  test('[SP15] the headline is the best advisable path, whatever fits better', () => {
    expect(paths.headline(fits(40, 50, 80, low))).toBe('ecosystem');
    expect(paths.headline(fits(40, 50, 80, open))).toBe('ecosystem');
    expect(paths.headline(fits(40, 50, 80))).toBe('scaling');
  });
});
