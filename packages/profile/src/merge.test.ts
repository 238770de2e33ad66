import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from './change.ts';
import { conflictsIn, keepStanding, takeBack } from './conflicts.ts';
import { jsonText } from './json.ts';
import { mergeProfiles } from './merge.ts';
import { keepMoment } from './moments.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';
import type { Change, Level, Profile, Stamp } from './types.ts';

const at = (ms: number, by = 'me'): Stamp => ({
  at: `2026-01-01T00:00:00.${String(ms).padStart(3, '0')}Z-0000`,
  by,
});
const empty = emptyProfile('doc');
const rated = (level: Level, stamp: Stamp, from: Profile = empty) =>
  applyChange(from, { type: 'rate', question: 'q', level }, stamp);

/** What three writers may do, each with stamps of their own that go forward. */
const few = fc.constantFrom('q', 'p', 'constructor');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    type: fc.constant('rate' as const),
    question: few,
    level: fc.constantFrom<Level>(0, 2, null),
    note: fc.constantFrom('', 'so'),
    rater: fc.constantFrom('self', 'sales'),
  }),
  fc.record({
    type: fc.constant('clear-rating' as const),
    question: few,
    rater: fc.constantFrom('self', 'sales'),
  }),
  fc.record({ type: fc.constant('set-name' as const), name: fc.constantFrom('', 'A', 'B') }),
  fc.record({ type: fc.constant('choose' as const), key: few, value: fc.constantFrom(1, 'x') }),
  fc.record({ type: fc.constant('clear-choice' as const), key: few }),
  fc.record({
    type: fc.constant('append' as const),
    id: few,
    log: fc.constant('scaling'),
    event: fc.constantFrom('begin', 'end'),
    data: fc.constant({}),
  }),
);
/** A moment that is kept, or a change. */
const step = fc.oneof({ weight: 5, arbitrary: change }, fc.constantFrom('Spring', 'Autumn'));
type Step = Change | string;
const edits = fc.array(fc.tuple(step, fc.integer({ min: 1, max: 5 })), { maxLength: 12 });

const done = (profile: Profile, said: Step, stamp: Stamp): Profile =>
  typeof said === 'string'
    ? keepMoment(profile, { id: `${said}-${stamp.by}`, name: said, framework: {} }, stamp)
    : applyChange(profile, said, stamp);

const written = (by: string, all: readonly [Step, number][], from = empty, since = 0) => {
  let ms = since;
  return all.reduce((profile, [said, pause]) => {
    ms += pause;
    return done(profile, said, at(ms, by));
  }, from);
};

/** Three documents that began as one and were edited apart. */
const three = fc.tuple(edits, edits, edits, edits).map(([shared, a, b, c]) => {
  const base = written('base', shared);
  return [
    written('a', a, base, 100),
    written('b', b, base, 100),
    written('c', c, base, 100),
  ] as const;
});

const inOnePlace = (said: Change): Change => ({ ...said, question: 'q', rater: 'self' }) as Change;
/** What a writer does who hears of the others on the way. */
const meeting = fc.oneof(
  { weight: 2, arbitrary: step },
  // In few places, so that they get into each other's way.
  { weight: 4, arbitrary: change.filter(({ type }) => type === 'rate').map(inOnePlace) },
  { weight: 2, arbitrary: fc.record({ meets: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.constantFrom('take back', 'keep standing') },
);
const WRITERS = ['a', 'b', 'c'];
const pause = fc.nat(4);

/** Three documents of writers who met, took back and kept standing as they went along. */
const threeWhoMet = fc
  .array(fc.tuple(fc.nat(2), meeting, pause), { minLength: 5, maxLength: 40 })
  .map((all): Profile[] => {
    const documents = WRITERS.map(() => empty);
    const clocks = WRITERS.map(() => 100);
    for (const [writer, doing, wait] of all) {
      const own = documents[writer] as Profile;
      clocks[writer] = Number(clocks[writer]) + 1 + wait;
      if (typeof doing === 'object' && 'meets' in doing) {
        documents[writer] = mergeProfiles(own, documents[doing.meets] as Profile);
        // A clock goes on from the latest stamp that it has seen.
        clocks[writer] = Math.max(Number(clocks[writer]), Number(clocks[doing.meets]));
        continue;
      }
      const stamp = at(Number(clocks[writer]), WRITERS[writer]);
      documents[writer] = settledOrDone(own, doing, stamp);
    }
    return documents;
  });

function settledOrDone(own: Profile, doing: Step, stamp: Stamp): Profile {
  if (doing !== 'take back' && doing !== 'keep standing') return done(own, doing, stamp);
  const [conflict] = conflictsIn(own);
  const lost = conflict?.lost[0];
  if (!conflict || !lost) return own;
  const isTaken = doing === 'take back';
  return applyChange(own, isTaken ? takeBack(conflict, lost) : keepStanding(conflict), stamp);
}

const same = (a: Profile, b: Profile): void => {
  expect(jsonText(a)).toBe(jsonText(b));
};

/** One document that ten writers answered apart. */
const ten = (): Profile[] =>
  Array.from({ length: 10 }, (_, index) => rated(1, at(index, `w${index}`)));

describe('mergeProfiles', () => {
  it('[PR32] takes either document first, and gives the same', () => {
    fc.assert(fc.property(three, ([a, b]) => same(mergeProfiles(a, b), mergeProfiles(b, a))));
  });

  it('[PR32] joins three in any grouping to the same', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) =>
        same(mergeProfiles(mergeProfiles(a, b), c), mergeProfiles(a, mergeProfiles(b, c))),
      ),
    );
  });

  it('[PR32] a second time changes nothing, nor does a document merged with itself', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const once = mergeProfiles(a, b);
        same(mergeProfiles(once, b), once);
        same(mergeProfiles(once, once), once);
        same(mergeProfiles(a, a), a);
      }),
    );
  });

  it('[PR32] all of that holds among writers who met, took back and kept standing on the way', () => {
    fc.assert(
      fc.property(threeWhoMet, (all) => {
        const [a, b, c] = all as [Profile, Profile, Profile];
        const both = mergeProfiles(a, b);
        same(mergeProfiles(a, a), a);
        same(both, mergeProfiles(b, a));
        same(mergeProfiles(both, b), both);
        same(mergeProfiles(both, c), mergeProfiles(a, mergeProfiles(b, c)));
      }),
      { numRuns: 500 },
    );
  });

  it('[PR34] who says something else after a merge loses nothing of theirs, there and later', () => {
    const mine = rated(1, at(101, 'ann'));
    const merged = mergeProfiles(mine, rated(3, at(101, 'bob')));
    const again = rated(4, at(102, 'ann'), merged);
    expect(again.superseded).toEqual([]);
    same(mergeProfiles(again, again), again);
    const other = applyChange(merged, { type: 'rate', question: 'p', level: 4 }, at(102, 'ann'));
    expect(other.superseded).toHaveLength(1);
  });

  it('[PR33] gives a document that can be read, with every place that either had', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const merged = mergeProfiles(a, b);
        expect(parseProfile(merged)).toMatchObject({ ok: true });
        const ids = [...a.events, ...b.events].map(({ id }) => id);
        expect(new Set(merged.events.map(({ id }) => id))).toEqual(new Set(ids));
        expect(Object.keys({ ...a.chosen, ...b.chosen }).sort()).toEqual(
          Object.keys(merged.chosen).sort(),
        );
      }),
    );
  });

  it('[PR33] the later value stands, ties go to the greater writer, and the other is kept', () => {
    const merged = mergeProfiles(rated(1, at(1, 'ann')), rated(3, at(2, 'bob')));
    expect(merged.ratings.self?.q).toEqual({ level: 3, ...at(2, 'bob') });
    expect(merged.superseded).toEqual([
      { where: ['ratings', 'self', 'q'], value: { level: 1 }, ...at(1, 'ann') },
    ]);
    const tied = mergeProfiles(rated(1, at(1, 'ann')), rated(3, at(1, 'bob')));
    expect(tied.ratings.self?.q).toMatchObject({ level: 3, by: 'bob' });
  });

  it('[PR33] a reset that came later stands, and what it cleared can be taken back', () => {
    const answered = rated(2, at(1, 'ann'));
    const reset = applyChange(answered, { type: 'clear-rating', question: 'q' }, at(3, 'bob'));
    const merged = mergeProfiles(reset, rated(4, at(2, 'ann'), answered));
    expect(merged.ratings.self?.q).toEqual({ cleared: true, ...at(3, 'bob') });
    expect(merged.superseded).toMatchObject([{ value: { level: 4 }, by: 'ann' }]);
  });

  it('[PR33] of one place the latest eight losses are kept, in whatever order they came', () => {
    const all = ten();
    const forward = all.reduce((a, b) => mergeProfiles(a, b));
    const backward = all.reduceRight((a, b) => mergeProfiles(a, b));
    expect(forward.superseded.map(({ by }) => by)).toEqual([
      'w1',
      'w2',
      'w3',
      'w4',
      'w5',
      'w6',
      'w7',
      'w8',
    ]);
    same(forward, backward);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 10 }), (some) =>
        same(
          some.reduce((a, b) => mergeProfiles(a, b)),
          forward,
        ),
      ),
    );
  });

  it('[PR37] to have replaced what both began from is no loss; what was said apart is', () => {
    const began = rated(1, at(1, 'old'));
    const mine = applyChange(began, { type: 'rate', question: 'p', level: 2 }, at(4, 'ann'));
    const theirs = rated(3, at(3, 'bob'), began);
    expect(mergeProfiles(mine, theirs).superseded).toHaveLength(1);
    const joined = mergeProfiles(mine, theirs, began);
    expect(joined.superseded).toEqual([]);
    expect(joined.ratings.self).toMatchObject({ q: { level: 3 }, p: { level: 2 } });
    const apart = mergeProfiles(rated(4, at(2, 'ann'), began), theirs, began);
    expect(apart.superseded).toMatchObject([{ value: { level: 4 }, by: 'ann' }]);
  });

  it('[PR37] what both began from changes nothing of what stands', () => {
    fc.assert(
      fc.property(three, ([a, b, began]) => {
        const { superseded, ...standing } = mergeProfiles(a, b, began);
        const { superseded: all, ...plain } = mergeProfiles(a, b);
        expect(jsonText(standing)).toBe(jsonText(plain));
        expect(all.map(jsonText)).toEqual(expect.arrayContaining(superseded.map(jsonText)));
      }),
    );
  });

  it('[PR34] what a writer replaced by their own hand is no conflict', () => {
    const first = rated(1, at(1, 'ann'));
    const merged = mergeProfiles(first, rated(3, at(2, 'ann'), first));
    expect(merged.ratings.self?.q).toMatchObject({ level: 3 });
    expect(merged.superseded).toEqual([]);
  });

  it('[PR33] an event that two documents tell otherwise stands once, and the other is kept', () => {
    const told = (event: string, stamp: Stamp) =>
      applyChange(empty, { type: 'append', id: 'e', log: 'l', event, data: {} }, stamp);
    const merged = mergeProfiles(told('begin', at(1, 'a')), told('end', at(2, 'b')));
    expect(merged.events).toMatchObject([{ id: 'e', type: 'end' }]);
    expect(merged.superseded).toMatchObject([{ where: ['events', 'e'], value: { type: 'begin' } }]);
  });

  it('[PR33] a name without a stamp loses to one with, and two documents keep the lesser id', () => {
    const byHand = { ...emptyProfile('b'), name: 'By hand' };
    const named = applyChange(emptyProfile('a'), { type: 'set-name', name: 'Acme' }, at(1));
    expect(mergeProfiles(byHand, named)).toMatchObject({ id: 'a', name: 'Acme', named: at(1) });
    expect(mergeProfiles(byHand, emptyProfile('a'))).toMatchObject({ id: 'a', name: 'By hand' });
  });
});
