import { describe, expect, test } from 'vitest';
import { matchingOf, type Row } from '../../testing/matching.ts';
import { matching } from '../index.ts';

const { match } = matching;
const rows = (...all: Row[]) => ({ framework: matchingOf(4, all) });
const plan = (result: matching.Match) => result.plan.map(({ activity }) => activity);
const ranking = (result: matching.Match) =>
  result.ranked.map(({ activity, score }) => `${activity} ${score}`);

/** The four challenges of a firm that sells well at home. */
const four = {
  'low-margins': 3,
  'customer-acquisition': 3,
  'lack-of-people-and-management': 2,
  'unaligned-regulations-and-taxes': 2,
} as const;

describe('ranking', () => {
  test('[CM3] a score is severity times the weight of the evidence, summed over what was chosen', () => {
    const host = rows(['S', { c0: 'reported', c1: 'suggested', c2: 'inferred', c3: 'reported' }]);
    const result = match({ c0: 3, c1: 2, c2: 1 }, host);
    expect(result.ranked[0]?.covers).toEqual([
      { challenge: 'c0', severity: 3, evidence: 'reported', points: 30 },
      { challenge: 'c1', severity: 2, evidence: 'suggested', points: 12 },
      { challenge: 'c2', severity: 1, evidence: 'inferred', points: 3 },
    ]);
    expect(result.ranked[0]?.score).toBe(45);
  });

  test('[CM4] the highest score goes first, then the least effort, then the framework', () => {
    const host = rows(
      ['L', { c0: 'suggested' }],
      ['M', { c0: 'suggested' }],
      ['S', { c0: 'inferred' }],
      ['M', { c0: 'suggested' }],
      ['S', { c1: 'reported' }],
    );
    expect(ranking(match({ c0: 1 }, host))).toEqual(['a1 6', 'a3 6', 'a0 6', 'a2 3']);
  });

  test('[CM3] the paper’s framework answers what a firm chose', () => {
    expect(ranking(match(four)).slice(0, 4)).toEqual([
      'search-engine-visibility 30',
      'online-recruitment 20',
      'remote-equipment-monitoring 20',
      'third-party-rating-apps 18',
    ]);
  });
});

describe('the plan', () => {
  test('[CM5] it is the few that together cover most, not the few that score most', () => {
    const host = rows(
      ['S', { c0: 'reported', c1: 'reported' }],
      ['S', { c0: 'suggested', c1: 'suggested', c2: 'inferred' }],
      ['S', { c2: 'reported', c3: 'reported' }],
    );
    const all = { c0: 1, c1: 1, c2: 1, c3: 1 } as const;
    expect(plan(match(all, { ...host, max: 2 }))).toEqual(['a0', 'a2']);
  });

  test('[CM5] what greedy choice misses is found', () => {
    const host = rows(
      ['S', { c0: 'reported', c1: 'suggested', c2: 'suggested' }],
      ['S', { c0: 'reported', c1: 'reported' }],
      ['S', { c2: 'reported', c3: 'reported' }],
    );
    const all = { c0: 1, c1: 1, c2: 1, c3: 1 } as const;
    const result = match(all, { ...host, max: 2 });
    expect([plan(result), result.value, result.exact]).toEqual([['a1', 'a2'], 40, true]);
  });

  test('[CM6] fewer activities go before less effort, and that before the order', () => {
    const one = rows(
      ['S', { c0: 'reported' }],
      ['S', { c1: 'reported' }],
      ['L', { c0: 'reported', c1: 'reported' }],
    );
    expect(plan(match({ c0: 1, c1: 1 }, one))).toEqual(['a2']);
    const cheap = rows(
      ['L', { c0: 'reported' }],
      ['S', { c0: 'reported' }],
      ['S', { c0: 'reported' }],
    );
    expect(plan(match({ c0: 1 }, cheap))).toEqual(['a1']);
  });

  test('[CM7] an activity that adds nothing is left out', () => {
    const host = rows(['S', { c0: 'reported' }], ['S', { c0: 'suggested' }]);
    expect(plan(match({ c0: 3 }, { ...host, max: 2 }))).toEqual(['a0']);
  });

  test('[CM10] a pinned activity stays, whatever it adds and takes', () => {
    const host = rows(['S', { c0: 'reported' }], ['L', { c0: 'suggested' }]);
    const result = match({ c0: 3 }, { ...host, effort: 'S', pinned: ['a1'] });
    expect(plan(result)).toEqual(['a0', 'a1']);
    expect(result.plan.map(({ pinned, adds }) => [pinned, adds])).toEqual([
      [false, 30],
      [true, 0],
    ]);
  });

  test('[CM10] pins count toward the cap, and are the plan where there are more of them', () => {
    const host = rows(
      ['S', { c0: 'reported' }],
      ['S', { c1: 'inferred' }],
      ['S', { c2: 'inferred' }],
    );
    const all = { c0: 3, c1: 1, c2: 1 } as const;
    expect(plan(match(all, { ...host, max: 1, pinned: ['a1'] }))).toEqual(['a1']);
    expect(plan(match(all, { ...host, max: 1, pinned: ['a2', 'a1'] }))).toEqual(['a1', 'a2']);
  });

  test('[CM10] a pinned activity that answers nothing chosen is not in the plan', () => {
    const host = rows(['S', { c0: 'reported' }], ['S', { c1: 'reported' }]);
    expect(plan(match({ c0: 1 }, { ...host, pinned: ['a1'] }))).toEqual(['a0']);
  });

  test('[CM15] items are in the order of what they add; no challenge is covered twice', () => {
    const host = rows(
      ['S', { c0: 'suggested', c1: 'reported' }],
      ['S', { c0: 'reported', c2: 'reported', c3: 'reported' }],
    );
    const { plan: items } = match({ c0: 1, c1: 1, c2: 1, c3: 1 }, host);
    const told = items.map(({ activity, adds, covers, supports }) => ({
      activity,
      adds,
      covers: covers.map(({ challenge }) => challenge),
      supports: supports.map(({ challenge }) => challenge),
    }));
    expect(told).toEqual([
      { activity: 'a1', adds: 30, covers: ['c0', 'c2', 'c3'], supports: [] },
      { activity: 'a0', adds: 10, covers: ['c1'], supports: ['c0'] },
    ]);
  });

  test('[CM16] nothing chosen gives an empty plan', () => {
    expect(match({}, { pinned: ['company-website'] })).toEqual({
      ranked: [],
      plan: [],
      uncovered: [],
      unaddressable: [],
      onlyInferred: [],
      severity: { covered: 0, chosen: 0 },
      value: 0,
      exact: true,
      bound: 0,
    });
  });

  test('[CM8] a firm with four troubles gets a plan of three, and is told what has no remedy', () => {
    const result = match(four, { max: 3 });
    expect(plan(result)).toEqual([
      'search-engine-visibility',
      'online-recruitment',
      'remote-monitoring-service',
    ]);
    expect(result.unaddressable).toEqual(['unaligned-regulations-and-taxes']);
    expect(result.severity).toEqual({ covered: 8, chosen: 10 });
    expect([result.value, result.bound, result.exact]).toEqual([68, 68, true]);
  });
});

describe('filters, and what stays open', () => {
  const host = rows(
    ['S', { c0: 'inferred' }],
    ['L', { c0: 'reported', c1: 'reported' }],
    ['M', { c2: 'suggested' }],
  );
  const all = { c0: 1, c1: 1, c2: 1, c3: 1 } as const;
  const open = (limits: matching.MatchLimits) =>
    match(all, { ...host, ...limits }).uncovered.map(
      ({ challenge, reason, filters }) => `${challenge} ${[reason, ...filters].join(' ')}`,
    );

  test('[CM11] the effort is a cap on each activity', () => {
    expect(plan(match(all, { ...host, effort: 'M' }))).toEqual(['a2', 'a0']);
    expect(plan(match(all, { ...host, effort: 'L' }))).toEqual(['a1', 'a2']);
  });

  test('[CM11] reported evidence only counts for pinned activities too', () => {
    const limits = { ...host, reportedOnly: true, pinned: ['a2'] };
    expect(plan(match(all, limits))).toEqual(['a1']);
  });

  test('[CM11] a dismissed activity is neither ranked nor planned', () => {
    const result = match(all, { ...host, dismissed: ['a1'] });
    expect(result.ranked.map(({ activity }) => activity)).toEqual(['a2', 'a0']);
    expect(plan(result)).toEqual(['a2', 'a0']);
  });

  test('[CM13] a full plan and a filter are told apart, and filters are named', () => {
    expect(open({ max: 1 })).toEqual(['c2 cap']);
    expect(open({ effort: 'S' })).toEqual(['c1 filters effort', 'c2 filters effort']);
    expect(open({ reportedOnly: true, effort: 'M' })).toEqual([
      'c0 filters effort evidence',
      'c1 filters effort',
      'c2 filters evidence',
    ]);
    expect(open({ dismissed: ['a2'] })).toEqual(['c2 filters dismissed']);
  });

  test('[CM14] no link at all is not the same as only inferred links', () => {
    const inferred = rows(
      ['S', { c0: 'inferred' }],
      ['S', { c1: 'inferred', c2: 'suggested' }],
      ['S', { c1: 'reported' }],
    );
    const result = match(all, { ...inferred, dismissed: ['a0'] });
    expect(result.onlyInferred).toEqual(['c0']);
    expect(result.unaddressable).toEqual(['c3']);
  });

  test('[CM14] the paper’s three are unaddressable under any limits', () => {
    const ids = [
      'high-transport-costs',
      'unaligned-regulations-and-taxes',
      'unhelpful-public-projects',
    ] as const;
    const selection = Object.fromEntries(ids.map((id) => [id, 3 as const]));
    for (const limits of [{}, { effort: 'S', reportedOnly: true } as const]) {
      const result = match(selection, limits);
      expect([result.unaddressable, result.uncovered]).toEqual([ids, []]);
    }
  });
});
