import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activity,
  choose,
  dayAt,
  ended,
  foldOf,
  gate,
  onTheWay,
  pilot,
  refusal,
} from '../../testing/scaling.ts';
import { scaling } from '../index.ts';

const READY = 'systematic-solution-piloting';
const warned = (said: readonly scaling.Proposal[], day: number) =>
  scaling.warnings(foldOf(...said), dayAt(day));
const found = (said: readonly scaling.Proposal[], id: scaling.WarningId, day = 20) =>
  warned(said, day).find((warning) => warning.id === id) ?? null;
const barrier = (
  force: scaling.Force,
  symptoms?: readonly scaling.SymptomId[],
): scaling.Proposal => ({
  type: 'barrier',
  data: { barrier: 'resource-drought', phase: READY, force, ...(symptoms && { symptoms }) },
});

const begunOn = (id: string, on: scaling.Day): scaling.Proposal => {
  const { type, data } = pilot(id);
  return { type, data: { ...data, on } };
};
const endedOn = (
  id: string,
  on: scaling.Day,
  outcome: 'contract' | 'no-contract' = 'no-contract',
): scaling.Proposal => ({ type: 'pilot-ended', data: { pilot: id, outcome, on } });

test('[SC22] a new firm gets no warning', () => {
  expect(warned([], 5000)).toEqual([]);
});

describe('pilots', () => {
  const unconverted = ['a', 'b', 'c'].flatMap((id) => [pilot(id), ended(id)]);

  test('[SC23] the third in a row without a contract warns, the latest first', () => {
    expect(found(unconverted.slice(0, 4), 'pilots-without-contract')).toBeNull();
    expect(found(unconverted, 'pilots-without-contract')).toEqual({
      id: 'pilots-without-contract',
      pilots: ['c', 'b', 'a'],
    });
  });

  test('[SC23] a contract ends the row, and a running pilot doesn’t count', () => {
    const won = [...unconverted, pilot('d'), ended('d', 'contract')];
    expect(found(won, 'pilots-without-contract')).toBeNull();
    const after = [...won, pilot('e'), ended('e'), pilot('f'), ended('f'), pilot('g')];
    expect(found(after, 'pilots-without-contract')).toBeNull();
  });

  test('[SC23] of pilots that end on one day the log tells which was last, whatever their ids', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const days = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 });
    const order = fc.shuffledSubarray(ids, { minLength: 4 });
    fc.assert(
      fc.property(order, order, days, fc.nat(3), (begun, over, on, won) => {
        const ends = over.map((id, at) => ({ id, day: dayAt(2 + (on[at] ?? 0)), at }));
        const said = [
          ...begun.map((id) => begunOn(id, dayAt(0))),
          ...ends.map(({ id, day, at }) => endedOn(id, day, at === won ? 'contract' : undefined)),
        ];
        const last = [...ends].sort((a, b) =>
          a.day < b.day ? 1 : a.day > b.day ? -1 : b.at - a.at,
        );
        const since = last
          .slice(
            0,
            last.findIndex(({ at }) => at === won),
          )
          .map(({ id }) => id);
        const warning = found(said, 'pilots-without-contract', 60);
        expect(warning).toEqual(
          since.length < 3 ? null : { id: 'pilots-without-contract', pilots: since },
        );
      }),
    );
  });

  test('[SC24] a running one without parameters warns, an ended one doesn’t', () => {
    expect(found([pilot('a', [])], 'pilot-without-parameters')).toMatchObject({ pilot: 'a' });
    expect(found([pilot('a', []), ended('a')], 'pilot-without-parameters')).toBeNull();
    expect(found([pilot('a')], 'pilot-without-parameters')).toBeNull();
  });

  test('[SC25] one that runs for more than nine months warns', () => {
    expect(found([pilot('a')], 'pilot-without-end', 270)).toBeNull();
    expect(found([pilot('a')], 'pilot-without-end', 271)).toMatchObject({ pilot: 'a', days: 271 });
  });
});

describe('a phase', () => {
  test('[SC26] that is half a year old without an activity done warns', () => {
    const begun = [activity('map-key-industry-players', 'in-progress')];
    expect(found(begun, 'phase-stalled', 183)).toBeNull();
    expect(found(begun, 'phase-stalled', 184)).toEqual({
      id: 'phase-stalled',
      phase: READY,
      days: 184,
    });
  });

  test('[SC26] counts from the latest activity done in it, and never when all is done', () => {
    const begun = [
      activity('engage-problem-owners', 'in-progress'),
      activity('refine-from-lessons'),
    ];
    expect(found(begun, 'phase-stalled', 184)).toBeNull();
    expect(found(begun, 'phase-stalled', 185)).toMatchObject({ days: 184 });
    const all = (scaling.activitiesOf.get(READY) ?? []).map((id) => activity(id));
    expect(found(all, 'phase-stalled', 900)).toBeNull();
  });

  test('[SC26] isn’t woken by a note on what was done long ago', () => {
    const noted = Array.from({ length: 300 }, () => activity('refine-from-lessons'));
    expect(found(noted, 'phase-stalled', 300)).toMatchObject({ days: 300 });
  });

  test('[SC32] left with open activities warns after half a year', () => {
    const left = [activity('refine-from-lessons'), gate(READY, 'a call closes')];
    expect(found(left, 'left-open-behind-gate', 184)).toBeNull();
    expect(found(left, 'left-open-behind-gate', 185)).toMatchObject({ phase: READY, days: 184 });
  });
});

describe('barriers', () => {
  test('[SC27] support that crowds out development warns while it is rated high', () => {
    const support = barrier(3, ['development-versus-support']);
    expect(found([support], 'support-crowds-out-development')).toMatchObject({ on: dayAt(0) });
    expect(found([barrier(3)], 'support-crowds-out-development')).toBeNull();
    expect(found([support, barrier(2)], 'support-crowds-out-development')).toBeNull();
  });

  test('[SC31] one that is high twice in a row warns', () => {
    expect(found([barrier(4)], 'barrier-stays-high')).toBeNull();
    expect(found([barrier(1), barrier(4), barrier(3)], 'barrier-stays-high')).toMatchObject({
      barrier: 'resource-drought',
      ratings: 2,
    });
    expect(found([barrier(4), barrier(4), barrier(0)], 'barrier-stays-high')).toBeNull();
  });
});

describe('strategies', () => {
  const partners = [
    activity('evaluate-scaling-potential'),
    activity('assess-target-segment', 'in-progress'),
  ];
  const customers = [
    activity('map-customer-opportunities'),
    activity('nurture-ambassadors', 'in-progress'),
  ];

  test('[SC28] both half started warn, with the one that was not chosen', () => {
    const way = [...onTheWay('servitization-scaling'), ...partners];
    expect(found(way, 'both-strategies-started')).toBeNull();
    expect(found([...way, ...customers], 'both-strategies-started')).toEqual({
      id: 'both-strategies-started',
      other: 'ecosystem-scaling',
      count: 2,
    });
    expect(found([...partners, ...customers], 'both-strategies-started')).not.toBeNull();
  });

  test('[SC28] a strategy that was left and rests does not warn', () => {
    const rests = [...onTheWay('servitization-scaling'), ...customers, partners[0]].flatMap(
      (one) => one ?? [],
    );
    const done = [...rests, activity('assess-target-segment')];
    expect(found(done, 'both-strategies-started')).toBeNull();
  });

  test('[SC29] breadth before depth warns on the servitization lane', () => {
    const broad = activity('exploit-cross-segment-synergies', 'in-progress');
    const way = onTheWay('servitization-scaling');
    expect(found([...way, broad], 'breadth-before-depth')).not.toBeNull();
    const deep = activity('create-customer-success-organization');
    expect(found([...way, broad, deep], 'breadth-before-depth')).toBeNull();
    expect(found([...onTheWay('ecosystem-scaling'), broad], 'breadth-before-depth')).toBeNull();
  });

  test('[SC30] partners that nobody looks after warn in partner-led growth', () => {
    const way = [
      ...onTheWay('ecosystem-scaling'),
      gate('solution-market-evaluation', 'x'),
      gate('ecosystem-development', 'y'),
    ];
    expect(found(way, 'partners-not-looked-after')).not.toBeNull();
    const cared = [...way, activity('manage-partner-satisfaction', 'in-progress')];
    expect(found(cared, 'partners-not-looked-after')).toBeNull();
    const changed = [...way, choose('servitization-scaling', 'z')];
    expect(found(changed, 'partners-not-looked-after')).toBeNull();
  });
});

describe('thresholds', () => {
  test('[SC33] are data, and a host’s own take their place one by one', () => {
    const state = foldOf(pilot('a'), ended('a'));
    expect(scaling.warnings(state, dayAt(9))).toEqual([]);
    expect(scaling.warnings(state, dayAt(9), { pilotsWithoutContract: 1 })).toHaveLength(1);
  });

  test('[SC33] that are none are refused, and so is a day that is none', () => {
    const warn = (...rest: unknown[]) =>
      refusal(() => Reflect.apply(scaling.warnings, null, [foldOf(), ...rest]));
    expect(warn('2025-01-01', { pilotDays: 0 })).toBe('thresholds.pilotDays: range');
    expect(warn('2025-01-01', { pilotDays: Number.NaN })).toBe('thresholds.pilotDays: range');
    expect(warn('2025-01-01', { pilotDays: '9' })).toBe('thresholds.pilotDays: type');
    expect(warn('2025-01-01', { patience: 9 })).toBe('thresholds.patience: unknown');
    expect(warn('2025-02-30')).toBe('now: range');
    expect(warn()).toBe('now: missing');
  });
});

describe('the fork', () => {
  test('[SC44] that nobody leaves for half a year is told, until a way is chosen', () => {
    const waiting = [gate(READY, 'a buyer waits')];
    expect(found(waiting, 'fork-stalled', 183)).toBeNull();
    expect(found(waiting, 'fork-stalled', 184)).toEqual({ id: 'fork-stalled', days: 184 });
    const chosen = [...waiting, choose('ecosystem-scaling')];
    expect(found(chosen, 'fork-stalled', 184)).toBeNull();
    const sooner = scaling.warnings(foldOf(...waiting), dayAt(31), { stalledDays: 30 });
    expect(sooner).toContainEqual({ id: 'fork-stalled', days: 31 });
  });
});
