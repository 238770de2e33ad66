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

/** What can stand alone: where it is, and a document with nothing else in it. */
interface Part {
  readonly place: string;
  readonly value: unknown;
  readonly alone: object;
  /** Of entries with one id only the first can be kept. */
  readonly twin?: string;
}

const members = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
const nothingElse = (part: object): object => ({ ...emptyProfile('alone'), ...part });

function partsIn(file: unknown): Part[] {
  const { ratings, chosen, ...lists } = Object(file) as Record<string, unknown>;
  const rated = members(ratings).flatMap(([rater, all]) =>
    members(all).map(([question, value]) => ({
      ...{ place: `ratings.${rater}.${question}`, value },
      alone: nothingElse({ ratings: Object.fromEntries([[rater, recordWith(question, value)]]) }),
    })),
  );
  const decided = members(chosen).map(([key, value]) => ({
    ...{ place: `chosen.${key}`, value },
    alone: nothingElse({ chosen: recordWith(key, value) }),
  }));
  const entries = ['events', 'moments', 'superseded'].flatMap((key) =>
    (Array.isArray(lists[key]) ? (lists[key] as unknown[]) : []).map((value, index) => ({
      ...{ place: `${key}[${index}]`, value, alone: nothingElse({ [key]: [value] }) },
      ...(key !== 'superseded' && { twin: `${key} ${Object(value).id}` }),
    })),
  );
  return [...rated, ...decided, ...entries];
}

const recordWith = (key: string, value: unknown) => Object.fromEntries([[key, value]]);

const isWithin = (place: string, path: string): boolean =>
  path === place || (path.startsWith(place) && /^[.[]/.test(path.slice(place.length)));

/** Whether an issue tells of the part at a place: of itself, or of something in it; of all that is under `__proto__` nothing is even looked at. */
const isAbout = (place: string, path: string): boolean =>
  isWithin(place, path) || (path.endsWith('.__proto__') && isWithin(path, place));

/** Each kept part once, with its place where that can't move. */
const keptIn = (profile: Profile): string[] =>
  partsIn(JSON.parse(JSON.stringify(profile))).map(({ place, value }) => partText(place, value));
const partText = (place: string, value: unknown): string =>
  jsonText([place.replace(/\[\d+\]$/, ''), value as Json]);

describe('a thousand damaged files', () => {
  const damagedFiles = fc.array(damage, { minLength: 1, maxLength: 4 }).map(
    (all) =>
      // As a file would bring it.
      JSON.parse(
        JSON.stringify(all.reduce(done, JSON.parse(JSON.stringify(full)))) ?? 'null',
      ) as unknown,
  );

  it('[PR39] crash nothing, and come out as documents', () => {
    fc.assert(
      fc.property(damagedFiles, (file) => {
        const { profile, leftOut } = salvageProfile(file);
        expect(jsonText(parseProfile(profile))).toBe(jsonText({ ok: true, profile }));
        expect(leftOut.length === 0).toBe(parseProfile(file).ok);
      }),
      { numRuns: 1000 },
    );
  });

  it('[PR39] keep each part that is right in its place, say of each other one where it is, and have no more', () => {
    fc.assert(
      fc.property(damagedFiles, (file) => {
        const { profile, leftOut } = salvageProfile(file);
        const kept = keptIn(profile);
        const twins = new Set<string>();
        for (const { place, value, alone, twin } of partsIn(file)) {
          const isFirst = twin === undefined || twins.size < twins.add(twin).size;
          if (parseProfile(alone).ok && isFirst) {
            const found = kept.indexOf(partText(place, value));
            expect(found, `${place} is right, and lost`).toBeGreaterThanOrEqual(0);
            kept.splice(found, 1);
          } else {
            const said = leftOut.filter(({ path }) => isAbout(place, path));
            expect(said.length, `${place} is wrong, and nobody says so`).toBeGreaterThan(0);
          }
        }
        // What is left has lost something within, which is said.
        for (const part of kept) {
          const [place = ''] = JSON.parse(part) as [string];
          expect(leftOut.some(({ path }) => path.startsWith(place))).toBe(true);
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

  it.each([
    ['ratings', '"ratings":{"self":{}}'],
    ['ratings', '"ratings":null'],
    ['events', '"events":[]'],
    ['events', '"events":{}'],
    ['moments', '"moments":[]'],
  ])('[PR62] keeps what stands under %s where an empty %s is put after it', (path, more) => {
    const { profile, leftOut } = salvageText(text.replace(/}$/, `,${more}}`));
    expect(profile).toEqual(full);
    expect(leftOut).toEqual([{ path, code: 'range', allowed: 'a key used once' }]);
  });

  it('[PR62] of an answer that stands twice the later stands, and both places are told', () => {
    const later = `"ratings":{"self":{"q1":${jsonText({ level: 0, ...stamp })}},"new":{"q":0}}`;
    const { profile, leftOut } = salvageText(text.replace(/}$/, `,${later}}`));
    expect(profile.ratings.self).toEqual({ ...answers, q1: { level: 0, ...stamp } });
    expect(profile.ratings.board).toEqual(full.ratings.board);
    const paths = leftOut.map((issue) => issue.path);
    expect(paths).toEqual(['ratings', 'ratings.self.q1', 'ratings.new.q']);
  });

  it.each([
    ['an answer', '"ratings":{"self":{"q1":{"level":9}}}', 'ratings.self.q1'],
    ['an answer', '"ratings":{"self":{"q1":"high"}}', 'ratings.self.q1'],
    ['a decision', '"chosen":{"path":{"value":"x","at":"some day","by":"w"}}', 'chosen.path'],
    ['the name', '"name":["Acme"]', 'name'],
  ])(
    '[PR62] of %s that stands twice the good one is kept, before a bad one or after it',
    (_, bad, path) => {
      for (const twice of [text.replace(/}$/, `,${bad}}`), text.replace('{', `{${bad},`)]) {
        const { profile, leftOut } = salvageText(twice);
        expect(profile).toEqual(full);
        expect(leftOut.map((issue) => issue.path)).toContain(path);
      }
    },
  );

  it('[PR62] a value within an answer that stands twice is the good one, too', () => {
    for (const twice of ['"level":3,"level":9', '"level":9,"level":3']) {
      const { profile, leftOut } = salvageText(text.replace('"level":3', twice));
      expect(profile).toEqual(full);
      expect(leftOut.map((issue) => issue.path)).toEqual(['moments[0].ratings.self.q1.level']);
    }
  });

  it('[PR62] folds twins within twins, of which the text breaks off', () => {
    const half = ',"ratings":{"board":{"q2":1},"board":{"q1":{"level":1,"level":2';
    const { profile, leftOut } = salvageText(text.replace(/}$/, half));
    expect(profile).toEqual(full);
    expect(leftOut.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['ratings', 'ratings.board', 'ratings.board.q1', 'ratings.board.q2']),
    );
  });

  it.each(['', '{', '[', 'hello', '[1,2', '{"__proto__":{"a":1', '['.repeat(100_000)])(
    '[PR58] never throws: %s',
    (damage) => {
      expect(salvageText(damage).leftOut.length).toBeGreaterThan(0);
    },
  );
});

/** Where members and items of the text begin and end, with the marks between them. */
const spans = fc.tuple(fc.nat(), fc.nat(80)).map(([seed, length]) => [seed, length] as const);
type Slip = {
  readonly what: string;
  readonly from: readonly [number, number];
  readonly to: number;
};
const slip: fc.Arbitrary<Slip> = fc.record({
  what: fc.constantFrom('twice', 'swapped', 'cut', 'member'),
  from: spans,
  to: fc.nat(),
});
const memberTexts = (value: unknown): string[] =>
  members(value)
    .flatMap(([key, inner]) => [
      jsonText({ [key]: inner as Json }).slice(1, -1),
      ...memberTexts(inner),
    ])
    .concat(Array.isArray(value) ? value.flatMap(memberTexts) : []);
const pieces = memberTexts(full);

/** What a slip of the hand does to text. */
function slipped(text: string, { what, from: [seed, length], to }: Slip): string {
  const start = seed % (text.length + 1);
  const span = text.slice(start, start + length);
  const rest = text.slice(0, start) + text.slice(start + length);
  const place = to % (rest.length + 1);
  const put = (at: number, piece: string, into: string) =>
    into.slice(0, at) + piece + into.slice(at);
  if (what === 'cut') return rest;
  if (what === 'swapped') return put(place, span, rest);
  if (what === 'twice') return put(start, span, text);
  // A member once more, at the beginning of one of the records or at its end.
  const marks = [...text.matchAll(/[{}]/g)];
  const mark = marks[to % marks.length];
  const piece = String(pieces[seed % pieces.length]);
  if (!mark) return text;
  return mark[0] === '{'
    ? put(mark.index + 1, `${piece},`, text)
    : put(mark.index, `,${piece}`, text);
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
/** Keys and values that are text. */
const textsIn = (text: string): number => text.match(/"(?:[^"\\]|\\.)*"/g)?.length ?? 0;

const isDoubled = (text: string, input: unknown): boolean =>
  input !== undefined && textsIn(text) > textsIn(jsonText(input as Json));

describe('a thousand texts with slips', () => {
  const texts = fc
    .array(slip, { minLength: 1, maxLength: 2 })
    .map((all) => all.reduce(slipped, jsonText(full)));

  it('[PR39] crash nothing, and where nothing is said nothing in them is lost', () => {
    let whole = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const { profile, leftOut } = salvageText(text);
        expect(parseProfile(profile)).toEqual({ ok: true, profile });
        if (leftOut.length > 0) return;
        whole += 1;
        expect(parseProfile(jsonIn(text))).toEqual({ ok: true, profile });
        expect(textsIn(text)).toBe(textsIn(jsonText(profile)));
      }),
      { numRuns: 1000 },
    );
    expect(whole).toBeLessThan(1000);
  });

  it('[PR39] keep each part that is right though a member stands twice, or say where it is not', () => {
    const twice = slip
      .map((one) => slipped(jsonText(full), { ...one, what: 'member' }))
      .filter((text) => isDoubled(text, jsonIn(text)));
    fc.assert(
      fc.property(twice, (text) => {
        const { profile, leftOut } = salvageText(text);
        const kept = new Set(keptIn(profile));
        for (const { place, value } of [...partsIn(full), ...partsIn(jsonIn(text))]) {
          const isKept = kept.has(partText(place, value));
          const isSaid = leftOut.some(({ path }) => isAbout(place, path));
          expect(isKept || isSaid, `${place} is lost, and nobody says so`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
