import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cycle,
  dayAt,
  eventOf,
  foldOf,
  left,
  logOf,
  logs,
  partner,
  rating,
  refusal,
  review,
  settled,
  shuffledLogs,
  undo,
} from '../../testing/ecosystem.ts';
import { ecosystem } from '../index.ts';

const { check, fold } = ecosystem;
const codes = ({ setAside }: ecosystem.EcosystemState) => setAside.map(({ why }) => why.code);
const why = (state: ecosystem.EcosystemState, said: ecosystem.Proposal) => {
  const verdict = check(state, said);
  return verdict.allowed ? 'allowed' : verdict.why;
};

test('[EC25] the order in which events arrive changes nothing, nor do events that arrive twice', () => {
  fc.assert(
    fc.property(shuffledLogs, ({ log, shuffled }) => {
      expect(fold(shuffled)).toEqual(fold(log));
    }),
    { numRuns: 400 },
  );
});

test('[EC25] what is filled in later of an earlier day counts on that day', () => {
  const state = foldOf(
    partner('a'),
    rating('a', 'consonance', 3),
    rating('a', 'consonance', 1, dayAt(0)),
  );
  expect(state.partners[0]).toMatchObject({ consonance: 3, ratedOn: dayAt(1) });
  expect(
    foldOf(rating('a', 'consonance', 1), partner('a', [], '2024-12-31')).partners[0],
  ).toMatchObject({
    consonance: 1,
  });
});

test('[EC26] a partner joins once, is put right later, and comes back unassessed', () => {
  const once = foldOf(partner('a'), rating('a', 'resonance', 2), partner('a', ['Sensors']));
  expect(once.partners).toEqual([
    {
      ...{ id: 'a', name: 'Firm a', role: 'supplier', resources: ['Sensors'] },
      ...{ since: dayAt(0), consonance: null, resonance: 2, ratedOn: dayAt(1) },
    },
  ]);
  const back = foldOf(partner('a'), rating('a', 'resonance', 2), left('a'), partner('a'));
  expect(back.partners[0]).toMatchObject({ resonance: null, since: dayAt(3), ratedOn: null });
  expect(foldOf(partner('a'), left('a')).partners).toEqual([]);
});

test('[EC27] nobody is rated, reviewed or sent away who is not in', () => {
  const state = foldOf(
    ...[rating('a', 'consonance', 1), review('co-learning', { partner: 'a' }), left('a')],
    ...[partner('a'), left('a'), left('a')],
  );
  expect(codes(state)).toEqual(Array(4).fill('unknown-partner'));
  expect(state.reviews).toEqual([]);
});

test('[EC28] a rating can be taken back to not assessed', () => {
  const state = foldOf(partner('a'), rating('a', 'consonance', 3), rating('a', 'consonance', null));
  expect(state.partners[0]?.consonance).toBeNull();
});

test('[EC29] a review belongs to the cycle that its day lies in', () => {
  const state = foldOf(
    ...[review(), cycle(), review('co-learning')],
    review('co-learning', { on: dayAt(0) }),
  );
  expect(state.reviews.map(({ id, cycle: number }) => [id, number])).toEqual([
    ...[
      ['e0', 1],
      ['e3', 1],
      ['e2', 2],
    ],
  ]);
  expect(state.cycles.map(({ missing }) => missing)).toEqual([[], ['co-monitoring']]);
});

test('[EC30] a cycle ends with a review in it, and keeps the partners of then', () => {
  expect(codes(foldOf(partner('a'), cycle()))).toEqual(['empty-cycle']);
  const state = foldOf(
    ...[partner('a'), rating('a', 'consonance', 1), review(), cycle()],
    rating('a', 'consonance', 3),
  );
  expect(state.cycles).toMatchObject([
    { number: 1, from: dayAt(0), to: dayAt(3), missing: ['co-learning'] },
    { number: 2, from: dayAt(3), to: null },
  ]);
  expect(state.cycles.map(({ partners }) => partners[0]?.consonance)).toEqual([1, 3]);
  expect(foldOf().cycles).toMatchObject([{ number: 1, from: null, to: null }]);
});

test('[EC31] what a review asks for is settled once, and only if it asks', () => {
  const state = foldOf(
    ...[review('co-monitoring', { next: 'Share the plan' }), review()],
    ...[settled('e0'), settled('e0'), settled('e1'), settled('e9')],
  );
  expect(codes(state)).toEqual(['already-settled', 'nothing-to-settle', 'unknown-review']);
  expect(state.reviews[0]?.settled).toEqual({ on: dayAt(2), result: null });
});

test('[EC32] undo takes an event back, and an undo too', () => {
  const said = [partner('a'), rating('a', 'consonance', 3), undo('e1')];
  expect(foldOf(...said).partners[0]?.consonance).toBeNull();
  expect(foldOf(...said).undone).toEqual(['e1']);
  expect(foldOf(...said, undo('e2')).partners[0]?.consonance).toBe(3);
  expect(foldOf(...said).log).toHaveLength(3);
  expect(codes(foldOf(undo('e7')))).toEqual(['unknown-event']);
});

/** What is impossible, as a sentence for each fault. */
function faultsIn(state: ecosystem.EcosystemState): readonly string[] {
  const { partners, cycles, reviews, log, undone, setAside } = state;
  const ids = log.map(({ id }) => id);
  const faults: (readonly [string, boolean])[] = [
    ['a partner twice', new Set(partners.map(({ id }) => id)).size < partners.length],
    [
      'a rating without its day',
      partners.some((one) => one.ratedOn === null && (one.consonance ?? one.resonance) !== null),
    ],
    ['cycles out of order', cycles.some(({ number }, index) => number !== index + 1)],
    [
      'a cycle that ends before it begins',
      cycles.some(({ from, to }) => to !== null && (from === null || to < from)),
    ],
    [
      'two cycles that run, or none',
      cycles.filter(({ to }) => to === null).length !== 1 || cycles.at(-1)?.to !== null,
    ],
    [
      'a cycle that ended without a review',
      cycles.slice(0, -1).some(({ missing }) => missing.length > 1),
    ],
    [
      'a review of a cycle that is not there',
      reviews.some(({ cycle: number }) => !cycles[number - 1]),
    ],
    [
      'something settled that nobody asked for',
      reviews.some((one) => one.settled && one.next === null),
    ],
    [
      'something settled before it was asked for',
      reviews.some((one) => one.settled && one.settled.on < one.on),
    ],
    [
      'an event twice, undone and set aside at once, or from nowhere',
      new Set(ids).size < ids.length ||
        undone.some((id) => !ids.includes(id)) ||
        setAside.some(({ event }) => undone.includes(event) || !ids.includes(event)),
    ],
  ];
  return faults.filter(([, isFault]) => isFault).map(([name]) => name);
}

test('[EC33] no sequence of events reaches an impossible state', () => {
  fc.assert(
    fc.property(logs, (log) => {
      expect(faultsIn(fold(log))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('[EC34] what check allows takes effect, and nothing else stops to count because of it', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const [last] = fold(log).log.slice(-1);
      if (!last || last.type === 'undo') return;
      const before = fold(log.filter(({ id }) => id !== last.id));
      const after = fold(log);
      const verdict = check(before, last);
      const aside = after.setAside.find(({ event }) => event === last.id);
      if (verdict.allowed)
        expect(after.setAside).toEqual(
          before.setAside.filter(({ event }) => after.setAside.some((one) => one.event === event)),
        );
      else if (verdict.why.code === 'in-the-way') expect(after.setAside.length).toBeGreaterThan(0);
      else expect(aside?.why).toEqual(verdict.why);
    }),
    { numRuns: 600 },
  );
});

test('[EC34] an event that would make later ones void is refused, with the day in the way', () => {
  const state = foldOf(partner('a'), rating('a', 'consonance', 3));
  expect(why(state, left('a', dayAt(0)))).toEqual({ code: 'in-the-way', latest: dayAt(1) });
  expect(why(state, left('a'))).toBe('allowed');
  expect(why(state, left('b'))).toEqual({ code: 'unknown-partner' });
  expect(why(state, undo('e0'))).toBe('allowed');
  expect(why(state, undo('e9'))).toEqual({ code: 'unknown-event' });
  expect(why(foldOf(partner('a'), undo('e0')), undo('e0'))).toEqual({ code: 'already-undone' });
  expect(refusal(() => check(state, rating('a', 'resonance', 1, '2026-01-02'), '2026-01-01'))).toBe(
    'event.data.on: range',
  );
});

test('[EC35] a log reads back as it was from JSON and from a table', () => {
  fc.assert(
    fc.property(logs, (log) => {
      expect(ecosystem.parseLog(ecosystem.toJson(log))).toEqual({
        events: log,
        others: 0,
        faults: [],
      });
      const cells = [ecosystem.tableColumns(log.length), ...ecosystem.toTable(log)];
      const table = cells.map((row) =>
        row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
      );
      expect(ecosystem.parseLog(table.join('\r\n')).events).toEqual(log);
    }),
    { numRuns: 50 },
  );
});

test('[EC35] of a damaged log the good events are kept and the others listed', () => {
  const [good] = logOf(partner('a'));
  const bad = eventOf({ ...partner('b'), data: { partner: 'b', role: 'rival' } } as never, 1);
  const { events, faults } = ecosystem.readLog([good, bad, 7]);
  expect(events).toEqual([good]);
  expect(faults.map(({ place, path, type }) => [place, path, type])).toEqual([
    [2, 'event.data.name', 'partner'],
    [3, 'event', null],
  ]);
  const text = ecosystem.toJson(logOf(partner('a'), partner('b')));
  expect(ecosystem.parseLog(text.slice(0, -60)).events).toHaveLength(1);
});

test('[EC36] what earlier cycles left open is handed on, apart from what is new', () => {
  const state = foldOf(
    ...[review('co-monitoring', { next: 'One' }), review('co-learning', { next: 'Two' })],
    ...[settled('e1'), cycle(), review('co-monitoring', { next: 'Three' }), review()],
  );
  const { carried, fresh } = ecosystem.openActions(state);
  expect(carried.map(({ next }) => next)).toEqual(['One']);
  expect(fresh.map(({ next }) => next)).toEqual(['Three']);
});

test('[EC37] a review is due by the firm’s own weeks, else by the advised ones', () => {
  const said = [partner('a'), review()];
  const due = (state: ecosystem.EcosystemState) =>
    ecosystem
      .reviewsDue(state, '2025-04-01')
      .map(({ kind, due: day, overdue, isOwn }) => [kind, day, overdue, isOwn]);
  expect(due(foldOf(...said))).toEqual([
    ['co-monitoring', '2025-01-30', 61, false],
    ['co-learning', '2025-03-26', 6, false],
  ]);
  const own: ecosystem.Proposal = { type: 'cadence', data: { kind: 'co-learning', weeks: 26 } };
  expect(due(foldOf(...said, own))[1]).toEqual(['co-learning', '2025-07-02', 0, true]);
  expect(due(foldOf(review()))).toEqual([]);
  expect(refusal(() => ecosystem.reviewsDue(foldOf(), 'soon'))).toBe('today: range');
});
