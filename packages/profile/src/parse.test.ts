import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProfileIssue } from './issue.ts';
import { jsonText } from './json.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';
import type { Json, Profile } from './types.ts';

const at = '2026-11-22T01:02:03.004Z-0000';
const stamp = { at, by: 'tab1' };
const full: Profile = {
  ...emptyProfile('doc'),
  name: 'Acme Oy',
  named: stamp,
  ratings: {
    self: { q1: { level: 3, note: 'since 2024', ...stamp }, q2: { level: null, ...stamp } },
    board: { q1: { cleared: true, ...stamp } },
  },
  chosen: {
    path: { value: 'ecosystem', note: 'why not', ...stamp },
    'pin.a1': { value: true, ...stamp },
  },
  events: [{ id: 'e1', log: 'scaling', type: 'begin', data: { a: [1, { b: null }] }, ...stamp }],
  moments: [{ id: 'm1', name: 'Spring', framework: { matrix: '1' }, ratings: {}, ...stamp }],
  superseded: [{ where: ['ratings', 'self', 'q1'], value: { level: 1, ...stamp }, ...stamp }],
};

const issuesOf = (input: unknown): readonly ProfileIssue[] => {
  const parsed = parseProfile(input);
  return parsed.ok ? [] : parsed.issues;
};
const firstOf = (input: unknown) => issuesOf(input)[0];
const rated = (rating: unknown) => ({ ...full, ratings: { self: { q1: rating } } });
const withEvent = (more: object) => ({ ...full, events: [{ ...full.events[0], ...more }] });
const nested = (levels: number): Json => (levels === 0 ? 1 : { in: nested(levels - 1) });

describe('parseProfile', () => {
  it('[PR2] gives an equal document that shares nothing with the input', () => {
    const parsed = parseProfile(full);
    expect(parsed).toStrictEqual({ ok: true, profile: full });
    if (!parsed.ok) return;
    expect(parsed.profile).not.toBe(full);
    expect(parsed.profile.events[0]?.data.a).not.toBe(full.events[0]?.data.a);
  });

  it('[PR2] takes a key with the value undefined for absent, and records of no prototype', () => {
    const input = Object.assign(Object.create(null), full, { name: undefined });
    const parsed = parseProfile(input);
    expect(parsed.ok && Object.hasOwn(parsed.profile, 'name')).toBe(false);
    expect(parsed.ok).toBe(true);
  });

  it.each<[string, unknown, ProfileIssue]>([
    [
      'level 5',
      rated({ level: 5, ...stamp }),
      issue('ratings.self.q1.level', 'range', '0, 1, 2, 3, 4 or null'),
    ],
    [
      'level 1.5',
      rated({ level: 1.5, ...stamp }),
      issue('ratings.self.q1.level', 'range', '0, 1, 2, 3, 4 or null'),
    ],
    [
      'level "3"',
      rated({ level: '3', ...stamp }),
      issue('ratings.self.q1.level', 'type', '0, 1, 2, 3, 4 or null'),
    ],
    [
      'level NaN',
      rated({ level: Number.NaN, ...stamp }),
      issue('ratings.self.q1.level', 'range', 'a finite number'),
    ],
    ['no level', rated(stamp), issue('ratings.self.q1.level', 'missing', '0, 1, 2, 3, 4 or null')],
    [
      'no writer',
      rated({ level: 1, at }),
      issue('ratings.self.q1.by', 'missing', 'text of 1 to 200 characters'),
    ],
    [
      'a bad time',
      rated({ level: 1, at: 'noon', by: 'x' }),
      issue('ratings.self.q1.at', 'range', 'a time such as 2026-11-22T01:02:03.004Z-0000'),
    ],
    [
      'cleared: false',
      rated({ cleared: false, ...stamp }),
      issue('ratings.self.q1.cleared', 'range', 'true'),
    ],
    [
      'a function',
      rated({ level: () => 1, ...stamp }),
      issue('ratings.self.q1.level', 'type', 'a value that JSON can carry'),
    ],
    ['no ratings', { ...full, ratings: undefined }, issue('ratings', 'missing', 'a plain record')],
    ['no events', { ...full, events: undefined }, issue('events', 'missing', 'a list')],
    [
      'an empty event id',
      withEvent({ id: '' }),
      issue('events[0].id', 'range', 'text of 1 to 200 characters'),
    ],
    [
      'a choice of null',
      { ...full, chosen: { path: { value: null, ...stamp } } },
      issue('chosen.path.value', 'type', 'text, a number, true or false'),
    ],
    ['nothing', undefined, issue('profile', 'type', 'a value that JSON can carry')],
    ['text', 'profile', issue('profile', 'type', 'a plain record')],
  ])('explains %s', (_, input, expected) => {
    expect(firstOf(input)).toEqual(expected);
  });

  it('[PR3] names the place, the code and what is allowed, of every fault at once', () => {
    const input = { ...full, id: 3, ratings: { self: { q1: { level: 9, at: 'x' } } } };
    expect(issuesOf(input).map(({ path, code }) => [path, code])).toEqual([
      ['id', 'type'],
      ['ratings.self.q1.level', 'range'],
      ['ratings.self.q1.at', 'range'],
      ['ratings.self.q1.by', 'missing'],
    ]);
  });

  it('[PR3] reports 100 issues at most', () => {
    const ratings = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`q${index}`, 1]));
    expect(issuesOf({ ...full, ratings: { self: ratings } })).toHaveLength(100);
    expect(issuesOf({ ...full, events: Array.from({ length: 500 }, () => () => 1) })).toHaveLength(
      100,
    );
  });

  it.each<[string, unknown]>([
    ['extra', { ...full, extra: 1 }],
    ['named.extra', { ...full, named: { ...stamp, extra: 1 } }],
    ['ratings.self.q1.extra', rated({ level: 1, extra: 1, ...stamp })],
    ['ratings.self.q1.level', rated({ cleared: true, level: 1, ...stamp })],
    ['events[0].extra', withEvent({ extra: 1 })],
    ['moments[0].extra', { ...full, moments: [{ ...full.moments[0], extra: 1 }] }],
  ])('refuses the unknown key %s', (path, input) => {
    expect(firstOf(input)).toMatchObject({ path, code: 'unknown' });
  });

  it('[PR4] an unknown key is an issue that lists the known ones', () => {
    expect(issuesOf(rated({ level: 1, colour: 'red', ...stamp }))).toEqual([
      issue('ratings.self.q1.colour', 'unknown', 'level, note, at, by'),
    ]);
  });

  it('[PR5] an own __proto__ key is refused anywhere, with its path', () => {
    const text = jsonText(full);
    const places = [...text.matchAll(/\{"/g)].map((match) => match.index + 1);
    expect(places.length).toBeGreaterThan(15);
    for (const place of places) {
      const hostile = `${text.slice(0, place)}"__proto__":{"level":1},${text.slice(place)}`;
      const [first] = issuesOf(JSON.parse(hostile));
      expect(first?.path).toMatch(/(^|[.])__proto__$/);
      expect(first?.code).toBe('unknown');
    }
    expect(firstOf(JSON.parse('{"ratings":{"self":{"__proto__":1}}}'))?.path).toBe(
      'ratings.self.__proto__',
    );
    expect(firstOf({ ...full, [Symbol('s')]: 1 })?.code).toBe('unknown');
  });

  it('[PR5] ids that objects inherit are kept', () => {
    const odd = { constructor: { level: 1, ...stamp }, toString: { level: 2, ...stamp } };
    const input = { ...full, ratings: { prototype: odd, hasOwnProperty: odd } };
    const parsed = parseProfile(input);
    expect(parsed.ok && jsonText(parsed.profile)).toBe(jsonText(input));
  });

  it.each<[string, unknown]>([
    ['profile', [full]],
    ['ratings', { ...full, ratings: [] }],
    ['ratings.self', { ...full, ratings: { self: [] } }],
    ['ratings.self.q1', rated([])],
    ['chosen', { ...full, chosen: [] }],
    ['events', { ...full, events: {} }],
    ['events[0]', { ...full, events: [[]] }],
    ['events[0].data', withEvent({ data: [] })],
    ['moments[0].framework', { ...full, moments: [{ ...full.moments[0], framework: [] }] }],
    ['superseded[0].where', { ...full, superseded: [{ ...full.superseded[0], where: {} }] }],
    ['chosen', { ...full, chosen: new Map() }],
    ['events[0].data.when', withEvent({ data: { when: new Date() } })],
  ])('refuses the wrong container at %s', (path, input) => {
    expect(firstOf(input)).toMatchObject({ path, code: 'type' });
  });

  it('[PR6] takes no list for a record, no record for a list, and no class for either', () => {
    expect(issuesOf({ ...full, ratings: [], events: {} })).toEqual([
      issue('ratings', 'type', 'a plain record'),
      issue('events', 'type', 'a list'),
    ]);
    expect(firstOf(new (class Profile {})())).toEqual(issue('profile', 'type', 'a plain record'));
  });

  it('[PR7] says of a newer document only that its schema is unknown', () => {
    const newer = { schema: 2, id: 7, weather: 'fine', ratings: [] };
    expect(issuesOf(newer)).toEqual([issue('schema', 'range', '1')]);
    expect(issuesOf({ ...newer, schema: 0 }).map(({ path }) => path)).toContain('weather');
    expect(firstOf({ ...full, schema: '1' })).toEqual(issue('schema', 'type', '1'));
  });

  it('[PR8] holds what reaches a limit and refuses what goes beyond', () => {
    const id = 'i'.repeat(200);
    const within = {
      ...rated({ level: 1, note: 'n'.repeat(10_000), ...stamp }),
      id,
      name: id,
      events: [{ ...full.events[0], id, data: { in: nested(7) } }],
    };
    expect(issuesOf(within)).toEqual([]);
    expect(firstOf({ ...full, id: `${id}i` })).toMatchObject({ path: 'id', code: 'range' });
    expect(firstOf({ ...full, name: `${id}i` })).toMatchObject({ path: 'name', code: 'range' });
    expect(firstOf(rated({ level: 1, note: 'n'.repeat(10_001), ...stamp }))).toMatchObject({
      path: 'ratings.self.q1.note',
      code: 'range',
    });
    expect(firstOf(withEvent({ data: { in: nested(8) } }))).toEqual(
      issue(`events[0].data${'.in'.repeat(8)}`, 'range', 'at most 8 levels'),
    );
    const longKey = firstOf({ ...full, chosen: { [`${id}${id}`]: { value: 1, ...stamp } } });
    expect(longKey).toMatchObject({ path: `chosen.${id}…`, code: 'range' });
  });

  it('[PR8] a superseded value holds an event whole', () => {
    const event = { ...full.events[0], data: { in: nested(7) } };
    expect(
      issuesOf({ ...full, superseded: [{ where: ['events'], value: event, ...stamp }] }),
    ).toEqual([]);
  });

  it('[PR8] ends soon with circles, endless lists and millions of values', () => {
    const circle: { [key: string]: unknown } = { ...full };
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) circle[key] = circle;
    const millions = Array.from({ length: 1_000_000 }, () => ({}));
    const begin = performance.now();
    expect(firstOf(circle)?.code).toBe('range');
    expect(firstOf({ ...full, events: new Array(4_000_000_000) })?.code).toBe('type');
    expect(issuesOf({ ...full, events: millions })[0]?.allowed).toContain('500000 values');
    expect(firstOf(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))?.code).toBe('range');
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  it('[PR10] refuses two entries of one id', () => {
    const twice = {
      ...full,
      events: [...full.events, ...full.events],
      moments: [...full.moments, ...full.moments],
    };
    expect(issuesOf(twice)).toEqual([
      issue('events[1].id', 'range', 'an id used once'),
      issue('moments[1].id', 'range', 'an id used once'),
    ]);
  });
});

describe('parseProfile with hostile input', () => {
  const said = (input: unknown) => JSON.stringify(parseProfile(input));

  it('[PR1] takes anything', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withMap: true,
      withDate: true,
      withBigInt: true,
    });
    fc.assert(
      fc.property(anything, (input) => {
        expect(said(input)).toBe(said(input));
      }),
    );
    const keys = fc.constantFrom(...Object.keys(full));
    fc.assert(
      fc.property(keys, anything, (key, value) => {
        expect(said({ ...full, [key]: value })).toBe(said({ ...full, [key]: value }));
      }),
    );
  });

  it('[PR1] takes documents whose text was damaged, and what it accepts it accepts again', () => {
    const text = jsonText(full);
    const piece = fc.constantFrom(
      '',
      '"',
      '{',
      '[]',
      '1',
      'null',
      '"__proto__":1,',
      ',',
      '-1',
      '1e999',
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(8), piece, (from, length, put) => {
        let input: unknown;
        try {
          input = JSON.parse(text.slice(0, from) + put + text.slice(from + length));
        } catch {
          return;
        }
        const parsed = parseProfile(input);
        if (parsed.ok) expect(parseProfile(parsed.profile)).toStrictEqual(parsed);
        else expect(parsed.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('[PR1] takes getters and proxies that throw for faults at their place', () => {
    const bomb = () => {
      throw new Error('bomb');
    };
    const traps = ['get', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'has'];
    const armed = new Proxy(full, Object.fromEntries(traps.map((trap) => [trap, bomb])));
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(firstOf(armed)).toEqual(issue('profile', 'type', 'a value that JSON can carry'));
    expect(firstOf({ ...full, ratings: revoked.proxy })?.path).toBe('ratings');
    const getter = Object.defineProperty({ ...full }, 'name', { get: bomb, enumerable: true });
    expect(firstOf(getter)).toEqual(issue('name', 'type', 'a value that JSON can carry'));
  });
});

describe('parseProfile on a page that adds to prototypes', () => {
  const added = { eachItem: () => {}, note: 'inherited', level: 4, extra: {} };
  afterEach(() => {
    for (const key of Object.keys(added)) {
      Reflect.deleteProperty(Object.prototype, key);
      Reflect.deleteProperty(Array.prototype, key);
    }
  });

  it('[PR9] says the same as on any other page', () => {
    const inputs = [
      full,
      rated(stamp),
      rated({ level: 7, ...stamp }),
      { ...full, x: 1 },
      [],
      1,
      { schema: 2 },
    ];
    const before = inputs.map((input) => jsonText({ ...parseProfile(input) }));
    Object.assign(Object.prototype, added);
    Object.assign(Array.prototype, added);
    const after = inputs.map((input) => jsonText({ ...parseProfile(input) }));
    const accepted = parseProfile(full);
    for (const key of Object.keys(added)) {
      Reflect.deleteProperty(Object.prototype, key);
      Reflect.deleteProperty(Array.prototype, key);
    }
    expect(after).toEqual(before);
    expect(accepted).toStrictEqual({ ok: true, profile: full });
  });
});

function issue(path: string, code: ProfileIssue['code'], allowed: string): ProfileIssue {
  return { path, code, allowed };
}
