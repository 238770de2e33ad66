import { describe, expect, test } from 'vitest';
import { matchingOf, matchRefusal } from '../../testing/matching.ts';
import { matching } from '../index.ts';

const known = 'low-margins';
const ownProto: unknown = JSON.parse('{"__proto__": 1}');

describe('selection', () => {
  test('[CM19] only a plain record is taken', () => {
    for (const value of [null, [], new Map(), new Date(), 'a', 3, () => 1]) {
      expect(matchRefusal(value)).toBe('selection: type');
    }
    expect(matchRefusal(undefined)).toBe('selection: missing');
    expect(matchRefusal({})).toBe('taken');
    expect(matchRefusal(Object.create(null))).toBe('taken');
  });

  test('[CM19] an unknown challenge is named, not dropped', () => {
    expect(matchRefusal({ nonsense: 1 })).toBe('selection.nonsense: unknown');
    expect(matchRefusal({ 'company-website': 1 })).toBe('selection.company-website: unknown');
    expect(matchRefusal({ constructor: 1 })).toBe('selection.constructor: unknown');
    expect(matchRefusal({ [Symbol('s')]: 1 })).toBe('selection.Symbol(s): unknown');
    expect(matchRefusal(ownProto)).toBe('selection.__proto__: unknown');
  });

  test('[CM19] a severity is 1, 2 or 3', () => {
    for (const value of [1, 2, 3]) expect(matchRefusal({ [known]: value })).toBe('taken');
    for (const value of [0, -1, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(matchRefusal({ [known]: value })).toBe(`selection.${known}: range`);
    }
    for (const value of ['3', true, null, [3], 3n, {}]) {
      expect(matchRefusal({ [known]: value })).toBe(`selection.${known}: type`);
    }
    expect(matchRefusal({ [known]: undefined })).toBe(`selection.${known}: missing`);
  });

  test('[CM19] the error says what may stand there', () => {
    expect(() => Reflect.apply(matching.match, undefined, [{ [known]: 4 }])).toThrow(
      `selection.${known}: not allowed; needed: a severity of 1, 2 or 3`,
    );
  });
});

describe('limits', () => {
  const under = (limits: unknown) => matchRefusal({}, limits);

  test('[CM20] limits are a plain record, and a misspelt one is refused', () => {
    for (const limits of [null, [], 3]) expect(under(limits)).toBe('limits: type');
    expect(under({ maximum: 3 })).toBe('limits.maximum: unknown');
    expect(under(ownProto)).toBe('limits.__proto__: unknown');
    expect(under(undefined)).toBe('taken');
    const none = ['max', 'effort', 'reportedOnly', 'pinned', 'dismissed', 'framework'];
    expect(under(Object.fromEntries(none.map((key) => [key, undefined])))).toBe('taken');
  });

  test('[CM20] the cap is a whole number from 1', () => {
    for (const max of [1, 21, 1000]) expect(under({ max })).toBe('taken');
    for (const max of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(under({ max })).toBe('limits.max: range');
    }
    for (const max of ['3', null, 3n]) expect(under({ max })).toBe('limits.max: type');
  });

  test('[CM20] effort is S, M or L, and reportedOnly true or false', () => {
    for (const effort of ['S', 'M', 'L']) expect(under({ effort })).toBe('taken');
    for (const effort of ['XL', 's', '', 'toString']) {
      expect(under({ effort })).toBe('limits.effort: unknown');
    }
    for (const effort of [1, null, ['S']]) expect(under({ effort })).toBe('limits.effort: type');
    for (const reportedOnly of ['true', 1, null]) {
      expect(under({ reportedOnly })).toBe('limits.reportedOnly: type');
    }
  });

  test('[CM20] pinned and dismissed are lists of activities, none in both', () => {
    for (const key of ['pinned', 'dismissed']) {
      expect(under({ [key]: ['online-payment', 'online-payment'] })).toBe('taken');
      expect(under({ [key]: 'online-payment' })).toBe(`limits.${key}: type`);
      expect(under({ [key]: { 0: 'online-payment' } })).toBe(`limits.${key}: type`);
      expect(under({ [key]: ['online-payment', known] })).toBe(`limits.${key}[1]: unknown`);
      expect(under({ [key]: [3] })).toBe(`limits.${key}[0]: type`);
      expect(under({ [key]: new Array(1) })).toBe(`limits.${key}[0]: missing`);
    }
    const both = { pinned: ['online-payment'], dismissed: ['online-payment'] };
    expect(under(both)).toBe('limits.dismissed: range');
  });
});

describe('frameworks of a host', () => {
  const under = (framework: unknown) => matchRefusal({}, { framework });
  const host = (change: object = {}) => ({
    ...matchingOf(2, [['S', { c0: 'reported' }]]),
    ...change,
  });
  const activity = (change: object) => ({
    activities: [{ id: 'a', effort: 'S', links: [], ...change }],
  });
  const first = 'framework.activities[0]';

  test('[CM21] its parts are lists with at least one item', () => {
    expect(under(host())).toBe('taken');
    expect(under(null)).toBe('framework: type');
    expect(under({})).toBe('framework.components: missing');
    expect(under(host({ components: [] }))).toBe('framework.components: range');
    expect(under(host({ components: [{ id: 'k' }] }))).toBe(
      'framework.components[0].themes: missing',
    );
    expect(under(host({ components: [{ id: 'k', themes: [{ id: 't', challenges: [] }] }] }))).toBe(
      'framework.components[0].themes[0].challenges: range',
    );
    expect(under(host({ activities: [] }))).toBe('framework.activities: range');
  });

  test('[CM21] every part has an id of its own', () => {
    for (const id of ['k', 't', 'c1']) {
      expect(under(host(activity({ id })))).toBe(`${first}.id: range`);
    }
    expect(under(host(activity({ id: '__proto__' })))).toBe(`${first}.id: range`);
    expect(under(host(activity({ id: 7 })))).toBe(`${first}.id: type`);
  });

  test('[CM21] an activity has an effort, and links that may be none', () => {
    expect(under(host(activity({})))).toBe('taken');
    expect(under(host(activity({ effort: 'XL' })))).toBe(`${first}.effort: unknown`);
    expect(under(host(activity({ links: undefined })))).toBe(`${first}.links: missing`);
    expect(under(host(activity({ links: {} })))).toBe(`${first}.links: type`);
  });

  test('[CM21] a link leads to a challenge of the framework, once, with its evidence', () => {
    const links = (...all: unknown[]) => under(host(activity({ links: all })));
    const link = { challenge: 'c0', evidence: 'inferred' };
    expect(links(link)).toBe('taken');
    expect(links(link, link)).toBe(`${first}.links[1].challenge: range`);
    expect(links({ ...link, challenge: 'k' })).toBe(`${first}.links[0].challenge: unknown`);
    expect(links({ challenge: 'c0' })).toBe(`${first}.links[0].evidence: missing`);
    expect(links({ ...link, evidence: 'proven' })).toBe(`${first}.links[0].evidence: unknown`);
    expect(links('c0')).toBe(`${first}.links[0]: type`);
  });

  test('[CM21] selection and pins are checked against the framework of the host', () => {
    const framework = host();
    expect(matchRefusal({ c1: 2 }, { framework })).toBe('taken');
    expect(matchRefusal({ [known]: 2 }, { framework })).toBe(`selection.${known}: unknown`);
    expect(matchRefusal({}, { framework, pinned: ['a0'] })).toBe('taken');
  });

  test('[CM22] ids that every object inherits are ids like others', () => {
    const framework = matchingOf(1, []);
    const challenge = { id: 'constructor' };
    const odd = {
      ...framework,
      components: [{ id: 'valueOf', themes: [{ id: 'toString', challenges: [challenge] }] }],
      activities: [
        {
          id: 'isPrototypeOf',
          effort: 'S',
          links: [{ challenge: 'constructor', evidence: 'reported' }],
        },
      ],
    };
    const result: unknown = Reflect.apply(matching.match, undefined, [
      { constructor: 2 },
      { framework: odd },
    ]);
    expect(result).toMatchObject({ value: 20, plan: [{ activity: 'isPrototypeOf' }] });
  });
});
