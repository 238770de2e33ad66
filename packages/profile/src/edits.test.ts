import { InputError } from '@servitization/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from './change.ts';
import { choose, clearChoice, clearRating, rate, setName } from './edits.ts';
import { jsonText } from './json.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile, latestStamp, ratingsOf } from './profile.ts';
import type { Change, Profile, Stamp } from './types.ts';

const at = (ms: number): Stamp => ({
  at: `2026-01-01T00:00:00.${String(ms).padStart(3, '0')}Z-0000`,
  by: 'me',
});
const empty = emptyProfile('doc');
const answered = rate(empty, 'q1', { level: 2, note: 'so so' }, at(1), 'board');

function faultOf(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [error.path, error.code];
  }
}

describe('edits', () => {
  it('[PR13] an answer stands in a new document; the old one stays as it was', () => {
    const before = JSON.stringify(answered);
    const next = rate(answered, 'q2', { level: null }, at(2));
    expect(next.ratings).toEqual({
      board: { q1: { level: 2, note: 'so so', ...at(1) } },
      self: { q2: { level: null, ...at(2) } },
    });
    expect(JSON.stringify(answered)).toBe(before);
    expect(next.ratings.board).toBe(answered.ratings.board);
    expect(next.events).toBe(answered.events);
  });

  it('[PR13] an answer to a question named constructor is one like any other', () => {
    const next = rate(empty, 'constructor', { level: 1 }, at(1), 'toString');
    expect(ratingsOf(next, 'toString')).toEqual({ constructor: { level: 1, at: at(1).at } });
    expect(clearRating(empty, 'constructor', at(1), 'toString')).toBe(empty);
  });

  it('[PR13] an empty note is no note, and an empty name takes the name away', () => {
    expect(rate(empty, 'q', { level: 1, note: '' }, at(1)).ratings.self?.q).toEqual({
      level: 1,
      ...at(1),
    });
    const named = setName(empty, 'Acme', at(1));
    expect(named).toMatchObject({ name: 'Acme', named: at(1) });
    expect(setName(named, '', at(2))).toStrictEqual({ ...empty, named: at(2) });
  });

  it.each<[string, string, () => unknown]>([
    ['level', 'range', () => rate(empty, 'q', Object({ level: 7 }), at(1))],
    ['level', 'type', () => rate(empty, 'q', Object({ level: '1' }), at(1))],
    ['level', 'missing', () => rate(empty, 'q', Object({}), at(1))],
    ['note', 'range', () => rate(empty, 'q', { level: 1, note: 'n'.repeat(10_001) }, at(1))],
    ['note', 'type', () => rate(empty, 'q', Object({ level: 1, note: 3 }), at(1))],
    ['question', 'range', () => rate(empty, '', { level: 1 }, at(1))],
    ['question', 'unknown', () => rate(empty, '__proto__', { level: 1 }, at(1))],
    ['rater', 'unknown', () => clearRating(empty, 'q', at(1), '__proto__')],
    ['name', 'range', () => setName(empty, 'n'.repeat(201), at(1))],
    ['stamp.at', 'range', () => setName(empty, 'n', { at: 'noon', by: 'me' })],
    ['stamp.by', 'missing', () => setName(empty, 'n', Object({ at: at(1).at }))],
    ['change.type', 'unknown', () => applyChange(empty, Object({ type: 'explode' }), at(1))],
    ['change.type', 'unknown', () => applyChange(empty, Object(null), at(1))],
  ])('refuses a bad %s (%s)', (path, code, action) => {
    expect(faultOf(action)).toEqual([path, code]);
  });

  it('[PR14] bad arguments throw an error that says what is allowed', () => {
    const bad = () => rate(empty, 'q', Object({ level: -1 }), at(1));
    expect(bad).toThrow('level: not allowed; needed: 0, 1, 2, 3, 4 or null');
  });

  it('[PR15] an edit never replaces a later one', () => {
    const later = rate(empty, 'q', { level: 4 }, at(5));
    expect(rate(later, 'q', { level: 0 }, at(4))).toBe(later);
    expect(clearRating(later, 'q', at(4))).toBe(later);
    expect(rate(later, 'q', { level: 0 }, { ...at(5), by: 'a' })).toBe(later);
    expect(rate(later, 'q', { level: 0 }, { ...at(5), by: 'z' })).not.toBe(later);
    const named = setName(empty, 'Acme', at(5));
    expect(setName(named, 'Bcme', at(4))).toBe(named);
  });

  it('[PR15] a cleared answer leaves a tombstone, and can be given again', () => {
    const cleared = clearRating(answered, 'q1', at(2), 'board');
    expect(cleared.ratings.board).toEqual({ q1: { cleared: true, ...at(2) } });
    expect(clearRating(cleared, 'q1', at(3), 'board')).toBe(cleared);
    expect(ratingsOf(rate(cleared, 'q1', { level: 0 }, at(3), 'board'), 'board')).toEqual({
      q1: { level: 0, at: at(3).at },
    });
  });
});

describe('ratingsOf', () => {
  it('[PR16] gives levels, notes and times of one rater without the cleared ones', () => {
    const both = clearRating(
      rate(answered, 'q2', { level: 1 }, at(2), 'board'),
      'q2',
      at(3),
      'board',
    );
    expect(ratingsOf(both, 'board')).toStrictEqual({
      q1: { level: 2, note: 'so so', at: at(1).at },
    });
    expect(ratingsOf(both)).toEqual({});
  });

  it('[PR16] picks the ids that a framework knows, and none that objects inherit', () => {
    const more = rate(answered, 'context.size', { level: 1 }, at(2), 'board');
    expect(Object.keys(ratingsOf(more, 'board', ['q1', 'q9', 'constructor', '__proto__']))).toEqual(
      ['q1'],
    );
    expect(ratingsOf(more, 'constructor')).toEqual({});
  });
});

describe('applyChange', () => {
  const id = fc.constantFrom('q1', 'q2', 'constructor', 'ä');
  const rater = fc.option(fc.constantFrom('self', 'board'), { nil: undefined });
  const level = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const, null);
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({
      type: fc.constant('rate' as const),
      question: id,
      level,
      note: fc.string(),
      rater,
    }),
    fc.record({ type: fc.constant('clear-rating' as const), question: id, rater }),
    fc.record({ type: fc.constant('set-name' as const), name: fc.string({ maxLength: 200 }) }),
    fc.record({
      type: fc.constant('choose' as const),
      key: id,
      value: fc.oneof(
        fc.string(),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      ),
      note: fc.string(),
    }),
    fc.record({ type: fc.constant('clear-choice' as const), key: id }),
    fc.record({
      type: fc.constant('append' as const),
      id,
      log: id,
      event: id,
      data: fc.dictionary(id, fc.string()),
    }),
  );
  const stamped = fc.tuple(change, fc.nat(999).map(at));
  const apply = (profile: Profile, [said, stamp]: [Change, Stamp]) =>
    applyChange(profile, said, stamp);

  it('[PR17] does what the change says', () => {
    const rated = applyChange(empty, { type: 'rate', question: 'q', level: 3 }, at(1), 'ceo');
    expect(rated).toEqual(rate(empty, 'q', { level: 3 }, at(1), 'ceo'));
    expect(
      applyChange(rated, { type: 'clear-rating', question: 'q', rater: 'ceo' }, at(2)),
    ).toEqual(clearRating(rated, 'q', at(2), 'ceo'));
    expect(applyChange(empty, { type: 'set-name', name: 'A' }, at(1))).toEqual(
      setName(empty, 'A', at(1)),
    );
  });

  it('[PR13] a decision stands until another or its clearing, and leaves a tombstone', () => {
    const chosen = applyChange(empty, { type: 'choose', key: 'path', value: 'scaling' }, at(1));
    expect(chosen.chosen).toEqual({ path: { value: 'scaling', ...at(1) } });
    const noted = choose(chosen, 'path', { value: 'ecosystem', note: 'partners first' }, at(2));
    expect(noted.chosen.path).toEqual({ value: 'ecosystem', note: 'partners first', ...at(2) });
    const cleared = applyChange(noted, { type: 'clear-choice', key: 'path' }, at(3));
    expect(cleared.chosen).toEqual({ path: { cleared: true, ...at(3) } });
    expect(clearChoice(empty, 'path', at(1))).toBe(empty);
  });

  it('[PR15] a decision never replaces a later one', () => {
    const later = choose(empty, 'path', { value: 1 }, at(2));
    expect(choose(later, 'path', { value: 2 }, at(1))).toBe(later);
  });

  it('[PR13] a log only grows, and takes the same entry once', () => {
    const entry = { type: 'append', id: 'e', log: 'scaling', event: 'begin', data: {} } as const;
    const once = applyChange(empty, entry, at(1));
    expect(once.events).toEqual([{ id: 'e', log: 'scaling', type: 'begin', data: {}, ...at(1) }]);
    expect(applyChange(once, entry, at(2))).toBe(once);
  });

  it('[PR17] an entry from a file keeps the stamp that it was written with', () => {
    const entry = { type: 'append', id: 'e', log: 'scaling', event: 'begin', data: {} } as const;
    const [read] = applyChange(empty, { ...entry, stamp: at(1) }, at(9)).events;
    expect(read).toMatchObject(at(1));
    const bad = { ...entry, stamp: { at: 'yesterday', by: 'w' } };
    expect(faultOf(() => applyChange(empty, bad, at(9)))).toEqual(['stamp.at', 'range']);
  });

  it.each<[string, string, Change]>([
    ['value', 'type', { type: 'choose', key: 'k', value: null as never }],
    ['value', 'range', { type: 'choose', key: 'k', value: Number.NaN }],
    ['key', 'unknown', { type: 'choose', key: '__proto__', value: 1 }],
    ['key', 'range', { type: 'clear-choice', key: '' }],
    [
      'data.deep',
      'type',
      { type: 'append', id: 'e', log: 'l', event: 't', data: { deep: (() => 1) as never } },
    ],
    ['log', 'range', { type: 'append', id: 'e', log: '', event: 't', data: {} }],
  ])('[PR14] %s, %s: %j is refused', (path, code, change) => {
    expect(faultOf(() => applyChange(empty, change, at(1)))).toEqual([path, code]);
  });

  it('[PR17] does several changes as one, in their order', () => {
    const changes: Change[] = [
      { type: 'rate', question: 'q', level: 1 },
      { type: 'rate', question: 'p', level: 3, note: 'kept' },
      { type: 'clear-rating', question: 'q' },
    ];
    const changed = applyChange(empty, { type: 'several', changes }, at(1), 'ceo');
    expect(ratingsOf(changed, 'ceo')).toEqual({ p: { level: 3, note: 'kept', at: at(1).at } });
  });

  it('[PR17] several changes are a list, each of them checked', () => {
    const said = (changes: unknown) => ({ type: 'several', changes }) as Change;
    expect(faultOf(() => applyChange(empty, said('all'), at(1)))).toEqual([
      'change.changes',
      'type',
    ]);
    expect(faultOf(() => applyChange(empty, said([{ type: 'wish' }]), at(1)))).toEqual([
      'change.type',
      'unknown',
    ]);
  });

  it('[PR17] whatever is said in whatever order gives a document that can be read', () => {
    fc.assert(
      fc.property(fc.array(stamped), (all) => {
        const profile = all.reduce(apply, empty);
        const parsed = parseProfile(profile);
        expect(parsed.ok && jsonText(parsed.profile)).toBe(jsonText(profile));
        const latest =
          all
            .map(([, { at: time }]) => time)
            .sort()
            .at(-1) ?? '';
        expect((latestStamp(profile) ?? '') <= latest).toBe(true);
      }),
    );
  });

  it('[PR15] answers that come in another order end the same', () => {
    const rates = fc.uniqueArray(
      stamped.filter(([said]) => said.type === 'rate'),
      { selector: ([, stamp]) => stamp.at },
    );
    fc.assert(
      fc.property(rates, (all) => {
        const backwards = [...all].reverse().reduce(apply, empty);
        expect(jsonText(backwards)).toBe(jsonText(all.reduce(apply, empty)));
      }),
    );
  });
});
