import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from './change.ts';
import { conflictsIn, keepStanding, takeBack } from './conflicts.ts';
import { mergeProfiles } from './merge.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';
import type { Change, Json, Profile, Stamp } from './types.ts';

const at = (ms: number, by: string): Stamp => ({
  at: `2026-01-01T00:00:00.${String(ms).padStart(3, '0')}Z-0000`,
  by,
});
const empty = emptyProfile('doc');
const said = (ms: number, by: string, change: Change, from: Profile = empty) =>
  applyChange(from, change, at(ms, by));
const rated = (level: 0 | 1 | 2 | 3 | 4, note?: string): Change => ({
  type: 'rate',
  question: 'q',
  level,
  note,
});
const only = (profile: Profile) => {
  const conflicts = conflictsIn(profile);
  expect(conflicts).toHaveLength(1);
  return conflicts[0] as (typeof conflicts)[0];
};
const lossOf = (where: readonly string[], value: Json): Profile => ({
  ...empty,
  superseded: [{ where, value, ...at(1, 'ann') }],
});

describe('conflictsIn', () => {
  it('[PR35] tells what stands in a place and what lost there, the latest first', () => {
    const [a, b, c] = [
      said(1, 'ann', rated(1)),
      said(2, 'bob', rated(2, 'so')),
      said(3, 'cid', rated(3)),
    ];
    expect(only(mergeProfiles(mergeProfiles(a, c), b))).toEqual({
      where: ['ratings', 'self', 'q'],
      standing: { where: ['ratings', 'self', 'q'], value: { level: 3 }, ...at(3, 'cid') },
      lost: [
        { where: ['ratings', 'self', 'q'], value: { level: 2, note: 'so' }, ...at(2, 'bob') },
        { where: ['ratings', 'self', 'q'], value: { level: 1 }, ...at(1, 'ann') },
      ],
    });
  });

  it('[PR35] is silent where both say the same, and where an entry of a log was told otherwise', () => {
    const same = mergeProfiles(said(1, 'ann', rated(2)), said(2, 'bob', rated(2)));
    expect(same.superseded).toHaveLength(1);
    expect(conflictsIn(same)).toEqual([]);
    const told = (event: string): Change => ({
      type: 'append',
      id: 'e',
      log: 'l',
      event,
      data: {},
    });
    const apart = mergeProfiles(said(1, 'ann', told('a')), said(2, 'bob', told('b')));
    expect(apart.superseded).toHaveLength(1);
    expect(conflictsIn(apart)).toEqual([]);
  });

  it.each<[readonly string[], Json]>([
    [['ratings', 'self', 'q'], { level: 7 }],
    [['ratings', 'self', 'q'], [1]],
    [['ratings', 'self', '__proto__'], { level: 1 }],
    [['ratings', 'self'], { level: 1 }],
    [['ratings', 'self', 'q', 'more'], { level: 1 }],
    [['chosen', 'path'], { value: null }],
    [['name', 'first'], 'A'],
    [['name'], { a: 1 }],
    [['weather'], 'fine'],
  ])('[PR35] leaves out what is no value of its place: %j, %j', (where, value) => {
    const profile = lossOf(where, value);
    expect(parseProfile(profile).ok).toBe(true);
    expect(conflictsIn(profile)).toEqual([]);
  });
});

describe('taking back', () => {
  const cases: [string, Change, Change][] = [
    ['an answer', rated(1, 'so'), rated(4)],
    ['a cleared answer', { type: 'clear-rating', question: 'q' }, rated(4)],
    [
      'a decision',
      { type: 'choose', key: 'path', value: 'b' },
      { type: 'choose', key: 'path', value: 'c' },
    ],
    [
      'a cleared decision',
      { type: 'clear-choice', key: 'path' },
      { type: 'choose', key: 'path', value: 'c' },
    ],
    ['a name', { type: 'set-name', name: 'A' }, { type: 'set-name', name: 'B' }],
    ['no name', { type: 'set-name', name: '' }, { type: 'set-name', name: 'B' }],
  ];
  const base = said(
    1,
    'base',
    { type: 'choose', key: 'path', value: 'a' },
    said(0, 'base', rated(0)),
  );

  it.each(cases)('[PR36] %s is an edit that settles the conflict', (_, loses, wins) => {
    const merged = mergeProfiles(said(2, 'ann', loses, base), said(3, 'bob', wins, base), base);
    const conflict = only(merged);
    const [lost] = conflict.lost;
    const back = lost && applyChange(merged, takeBack(conflict, lost), at(4, 'cid'));
    if (!back) throw new Error('nothing lost');
    const { ratings, chosen, name } = applyChange(base, loses, at(4, 'cid'));
    expect(back.ratings).toEqual(ratings);
    expect(back.name).toBe(name);
    expect(back.chosen.path).toEqual(chosen.path);
    expect(conflictsIn(back)).toEqual([]);
  });
});

describe('keeping what stands', () => {
  const [ann, bob] = [said(1, 'ann', rated(1)), said(2, 'bob', rated(2))];
  const merged = mergeProfiles(ann, bob);
  const settled = applyChange(merged, keepStanding(only(merged)), at(5, 'cid'));

  it('[PR36] settles the conflict here, and wherever the document is merged', () => {
    expect(conflictsIn(settled)).toEqual([]);
    expect(settled.ratings).toEqual(merged.ratings);
    expect(conflictsIn(mergeProfiles(mergeProfiles(ann, bob), settled))).toEqual([]);
  });

  it('[PR36] a loss that nobody has looked at is a conflict again', () => {
    const late = mergeProfiles(settled, said(1, 'dan', rated(4)));
    expect(only(late).lost).toMatchObject([{ by: 'dan', value: { level: 4 } }]);
  });

  it('[PR36] what two have settled apart is settled in both', () => {
    const third = said(1, 'dan', rated(4));
    const more = mergeProfiles(merged, third);
    const both = applyChange(more, keepStanding(only(more)), at(4, 'dan'));
    expect(conflictsIn(mergeProfiles(both, settled))).toEqual([]);
  });

  it('[PR36] places with long names have keys that fit', () => {
    const change: Change = {
      type: 'rate',
      question: 'q'.repeat(200),
      level: 1,
      rater: 'r'.repeat(200),
    };
    const long = mergeProfiles(said(1, 'a', change), said(2, 'b', { ...change, level: 2 }));
    const kept = applyChange(long, keepStanding(only(long)), at(3, 'c'));
    expect(parseProfile(kept).ok).toBe(true);
    expect(conflictsIn(kept)).toEqual([]);
  });

  it('[PR36] of any documents no conflict is left once all are settled', () => {
    const level = fc.constantFrom<0 | 1 | 2>(0, 1, 2);
    const writer = fc.constantFrom('ann', 'bob', 'a b', 'ä/%');
    const edits = fc.array(fc.tuple(writer, level, fc.nat(900)), { maxLength: 6 });
    fc.assert(
      fc.property(edits, edits, (a, b) => {
        const [one, two] = [a, b].map((all) =>
          all.reduce((profile, [by, to, ms]) => said(ms, by, rated(to), profile), empty),
        ) as [Profile, Profile];
        const all = mergeProfiles(one, two);
        const done = conflictsIn(all).reduce(
          (profile, conflict) => applyChange(profile, keepStanding(conflict), at(999, 'me')),
          all,
        );
        expect(conflictsIn(done)).toEqual([]);
      }),
    );
  });
});
