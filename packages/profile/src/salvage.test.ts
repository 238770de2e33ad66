import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from './json.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';
import { salvageProfile } from './salvage.ts';
import { salvageText } from './salvageText.ts';
import type { Json, Profile } from './types.ts';

const at = '2026-11-22T01:02:03.004Z-0000';
const stamp = { at, by: 'tab1' };
const answers = {
  q1: { level: 3, note: 'since 2024', ...stamp },
  q2: { level: null, ...stamp },
  'q.3[0]': { cleared: true, ...stamp },
} as const;
const full: Profile = {
  ...emptyProfile('doc'),
  name: 'Acme Oy',
  named: stamp,
  ratings: { self: answers, board: { q1: answers.q1 } },
  chosen: {
    path: { value: 'ecosystem', note: 'why not', ...stamp },
    pin: { cleared: true, ...stamp },
  },
  events: ['e1', 'e2'].map((id) => ({
    id,
    log: 'l',
    type: 'begin',
    data: { a: [1, {}] },
    ...stamp,
  })),
  moments: [
    { id: 'm1', name: 'Spring', framework: { matrix: '1' }, ratings: { self: answers }, ...stamp },
  ],
  superseded: [{ where: ['ratings', 'self', 'q1'], value: { level: 1 }, ...stamp }],
};
interface Copy {
  readonly ratings: { readonly [rater: string]: { readonly [question: string]: object } };
  readonly events: object[];
  readonly moments: { readonly ratings: Copy['ratings'] }[];
}
const damaged = (change: (copy: Copy) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(full));
  change(copy);
  return copy;
};
const pathsOf = (input: unknown) => salvageProfile(input).leftOut.map(({ path }) => path);

describe('salvageProfile', () => {
  it('[PR38] gives a right document as it is, with nothing left out', () => {
    expect(salvageProfile(full)).toEqual({ profile: full, leftOut: [] });
  });

  it('[PR38] leaves out the one answer that is wrong, and says which and why', () => {
    const { profile, leftOut } = salvageProfile(
      damaged(({ ratings }) => Object.assign(Object(ratings.self), { q1: { level: 9, ...stamp } })),
    );
    const { q1: _q1, ...rest } = answers;
    expect(profile).toEqual({ ...full, ratings: { ...full.ratings, self: rest } });
    expect(leftOut).toEqual([
      { path: 'ratings.self.q1.level', code: 'range', allowed: '0, 1, 2, 3, 4 or null' },
    ]);
  });

  it('[PR38] keeps an answer to which a newer kit has added something', () => {
    const newer = damaged((copy) => {
      Object.assign(copy, { schema: 2, weather: 'fine' });
      Object.assign(Object(copy.ratings.self?.q1), { trend: 'up' });
    });
    expect(salvageProfile(newer).profile).toEqual(full);
    expect(pathsOf(newer)).toEqual(['schema', 'ratings.self.q1.trend', 'weather']);
  });

  it.each([
    ['at', 'some day in May'],
    ['by', 7],
    ['framework', { matrix: 3 }],
    ['name', ['Spring']],
    ['id', ''],
  ])('[PR38] keeps the answers of a moment whose %s is wrong, and says what is', (key, wrong) => {
    const input = damaged((copy) => Object.assign(Object(copy.moments[0]), { [key]: wrong }));
    const { profile } = salvageProfile(input);
    expect(profile.moments[0]?.ratings).toEqual({ self: answers });
    // As old as the latest of its answers.
    expect(profile.moments[0]).toMatchObject(stamp);
    expect(pathsOf(input).join()).toContain(`moments[0].${key}`);
    expect(parseProfile(profile)).toEqual({ ok: true, profile });
    expect(salvageProfile(input).profile.moments).toEqual(profile.moments);
  });

  it('[PR38] keeps the first of two entries with one id, and of a moment the answers that are right', () => {
    const input = damaged((copy) => {
      copy.events.push(Object(copy.events[0]));
      Object.assign(Object(copy.moments[0]?.ratings.self?.q2), { level: 'high' });
    });
    const { profile } = salvageProfile(input);
    expect(profile.events).toEqual(full.events);
    expect(Object.keys(profile.moments[0]?.ratings.self ?? {})).toEqual(['q1', 'q.3[0]']);
    expect(pathsOf(input)).toEqual(['events[2].id', 'moments[0].ratings.self.q2.level']);
  });

  it.each<[unknown, string[]]>([
    [undefined, ['profile']],
    ['text', ['profile']],
    [[full], ['profile']],
    [{}, ['schema', 'id', 'ratings', 'chosen', 'events', 'moments', 'superseded']],
    [{ ...full, ratings: [], events: {}, id: 7, name: 1 }, ['id', 'name', 'ratings', 'events']],
  ])('[PR38] says what is missing or no document at all: %j', (input, paths) => {
    expect(pathsOf(input).sort()).toEqual(paths.sort());
    expect(parseProfile(salvageProfile(input).profile).ok).toBe(true);
  });

  it('[PR38] ends soon with a hundred thousand answers, of which every other is wrong', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => [
      `q${index}`,
      index % 2 ? { level: 9, ...stamp } : answers.q2,
    ]);
    const { profile, leftOut } = salvageProfile({
      ...full,
      ratings: { self: Object.fromEntries(many) },
    });
    expect(Object.keys(profile.ratings.self ?? {})).toHaveLength(50_000);
    expect(leftOut).toHaveLength(50_000);
  });
});

/** A place in a document: its keys from the top. */
type Way = (string | number)[];

const waysOf = (value: unknown, way: Way = []): Way[] => [
  way,
  ...(Array.isArray(value)
    ? value.flatMap((item, index) => waysOf(item, [...way, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => waysOf(item, [...way, key]))
      : []),
];
const ways = waysOf(JSON.parse(JSON.stringify(full))).slice(1);

type Damage = { readonly way: Way; readonly put: Json | undefined; readonly rename?: string };

/** What a slip of an editor, of a program or of somebody who means ill does to a file. */
const damage: fc.Arbitrary<Damage> = fc.record({
  way: fc.constantFrom(...ways),
  put: fc.oneof(
    fc.constant(undefined),
    fc.jsonValue() as fc.Arbitrary<Json>,
    fc.constantFrom<Json>(null, {}, [], '', -1, 5, 'x'.repeat(10_001), { cleared: false }, [[[]]]),
  ),
  rename: fc.option(fc.constantFrom('__proto__', 'constructor', 'by', 'x'), { nil: undefined }),
});

function done(document: unknown, { way, put, rename }: Damage): unknown {
  const owner = way.slice(0, -1).reduce<unknown>((at, key) => Object(at)[key], document);
  const last = way.at(-1) as string;
  if (typeof owner !== 'object' || owner === null) return document;
  if (put === undefined) Reflect.deleteProperty(owner, last);
  else
    Object.defineProperty(owner, rename ?? last, {
      value: put,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return document;
}

/** All the values that can stand alone, by their place as an issue would call it. */
const partsOf = (profile: Record<string, unknown>): [string, unknown][] => {
  const members = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : [];
  const items = (key: string) => (Array.isArray(profile[key]) ? (profile[key] as unknown[]) : []);
  return [
    ...members(profile.ratings).flatMap(([rater, all]) =>
      members(all).map(([q, one]): [string, unknown] => [`ratings.${rater}.${q}`, one]),
    ),
    ...members(profile.chosen).map(([key, one]): [string, unknown] => [`chosen.${key}`, one]),
    ...['events', 'superseded'].flatMap((key) =>
      items(key).map((one, index): [string, unknown] => [`${key}[${index}]`, one]),
    ),
  ];
};

describe('a thousand damaged files', () => {
  it('[PR39] crash nothing, and lose no part without saying so', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
        const file = JSON.parse(JSON.stringify(all.reduce(done, JSON.parse(JSON.stringify(full)))));
        const parsed = parseProfile(file);
        const { profile, leftOut } = salvageProfile(file);
        expect(jsonText(parseProfile(profile))).toBe(jsonText({ ok: true, profile }));
        expect(leftOut.length === 0).toBe(parsed.ok);
        const kept = new Set(partsOf({ ...profile }).map(([, value]) => jsonText(Object(value))));
        for (const [place, value] of partsOf(file)) {
          const isSaid = leftOut.some(
            ({ path }) => place.startsWith(path) || path.startsWith(place),
          );
          expect(isSaid || kept.has(jsonText(Object(value)))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('salvageText', () => {
  const text = jsonText(full);
  /** Answers, decisions and entries, as text. */
  const partsOf = ({ ratings, chosen, events, moments }: Profile): string[] => [
    ...Object.entries(ratings).flatMap(([rater, given]) =>
      Object.entries(given).map(([question, one]) => jsonText([rater, question, one])),
    ),
    ...Object.entries(chosen).map((one) => jsonText(one)),
    ...events.map((one) => jsonText(one)),
    ...moments.flatMap(({ ratings }) => Object.values(ratings).map((one) => jsonText(one))),
  ];

  it('[PR58] reads what is whole, as salvageProfile does', () => {
    expect(salvageText(text)).toEqual({ profile: full, leftOut: [] });
  });

  it('[PR58] of text that is cut by one character nothing is missing', () => {
    const { profile, leftOut } = salvageText(text.slice(0, -1));
    expect(profile).toEqual(full);
    expect(leftOut).toEqual([expect.objectContaining({ path: 'profile', code: 'missing' })]);
  });

  it('[PR58] cut anywhere, it gives all that stands before, no half of anything, and says so', () => {
    const whole = partsOf(full);
    let most = 0;
    for (let end = 0; end < text.length; end += 1) {
      const { profile, leftOut } = salvageText(text.slice(0, end));
      expect(leftOut[0]?.code).toBe('missing');
      expect(parseProfile(profile)).toEqual({ ok: true, profile });
      const found = partsOf({ ...profile, moments: [] });
      expect(whole).toEqual(expect.arrayContaining(found));
      // What was there once is there however little more is cut.
      expect(found.length).toBeGreaterThanOrEqual(most);
      most = found.length;
    }
    expect(most).toBe(partsOf({ ...full, moments: [] }).length);
  });

  it('[PR58] a fault in the middle costs what comes after it, and tells where', () => {
    const { profile, leftOut } = salvageText(text.replace('"board":{', '"board":{x'));
    expect(profile.chosen).toEqual(full.chosen);
    expect(profile.events).toEqual(full.events);
    expect(profile.ratings).toEqual({ board: {} });
    expect(leftOut[0]?.path).toBe('ratings.board');
  });

  it.each(['', '{', '[', 'hello', '[1,2', '{"__proto__":{"a":1', '['.repeat(100_000)])(
    '[PR58] never throws: %s',
    (damage) => {
      expect(salvageText(damage).leftOut.length).toBeGreaterThan(0);
    },
  );
});
