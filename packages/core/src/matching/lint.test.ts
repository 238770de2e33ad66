import { describe, expect, test } from 'vitest';
import { matchingOf } from '../../testing/matching.ts';
import { InputError, lintMatchingFramework, matching } from '../index.ts';

const host = matchingOf(2, [
  ['S', { c0: 'reported' }],
  ['M', { c0: 'suggested', c1: 'inferred' }],
]);
type Loose = Record<string, unknown>;

const found = (framework: unknown, words?: unknown): string[] =>
  lintMatchingFramework({ framework, words }).map(({ path, code }) => `${path}: ${code}`);

/** The host's framework with one activity changed. */
const withActivity = (change: Loose) => ({
  ...host,
  activities: [{ ...host.activities[0], ...change }, host.activities[1]],
});
const withChallenge = (...challenges: Loose[]) => {
  const [component] = host.components;
  const [theme] = component?.themes ?? [];
  const all = [...(theme?.challenges ?? []), ...challenges];
  return { ...host, components: [{ ...component, themes: [{ ...theme, challenges: all }] }] };
};
const { source } = host.components[0] ?? { source: null };

describe('the lint of a framework', () => {
  test('[CM24] has nothing to say about a sound one, the paper’s among them', () => {
    expect(found(host)).toEqual([]);
    expect(found(matching.framework)).toEqual([]);
  });

  test('[CM24] names unknown ids', () => {
    expect(found(withActivity({ component: 'nowhere' }))).toEqual([
      'framework.activities[0].component: unknown',
    ]);
    const links = [{ challenge: 'c0', evidence: 'reported', source }];
    expect(found(withActivity({ links: [...links, { ...links[0], challenge: 'k' }] }))).toEqual([
      'framework.activities[0].links[1].challenge: unknown',
    ]);
    expect(
      found(withActivity({ effort: 'XL', links: [{ ...links[0], evidence: 'proof' }] })),
    ).toEqual([
      'framework.activities[0].effort: unknown',
      'framework.activities[0].links[0].evidence: unknown',
    ]);
  });

  test('[CM24] names ids and links that are doubled', () => {
    expect(found(withActivity({ id: 'c1' }))).toContain('framework.activities[0].id: duplicate');
    const link = { challenge: 'c0', evidence: 'reported', source };
    expect(found(withActivity({ links: [link, link] }))).toEqual([
      'framework.activities[0].links[1].challenge: duplicate',
    ]);
  });

  test('[CM24] names challenges that no activity answers, unless that is on purpose', () => {
    const third = 'framework.components[0].themes[0].challenges[2]';
    expect(found(withChallenge({ id: 'c2', source }))).toEqual([`${third}: unreachable`]);
    expect(found(withChallenge({ id: 'c2', source, remedy: 'none' }))).toEqual([]);
    expect(found(withChallenge({ id: 'c2', source, remedy: 'x' }))).toContain(
      `${third}.remedy: unknown`,
    );
  });

  test('[CM24] names a remedy where none was to be, and activities without a link', () => {
    const links = [{ challenge: 'c2', evidence: 'reported', source }];
    const both = {
      ...withChallenge({ id: 'c2', source, remedy: 'none' }),
      ...{ activities: [...host.activities, { ...host.activities[0], id: 'a2', links }] },
    };
    expect(found(both)).toEqual([
      'framework.components[0].themes[0].challenges[2].remedy: contradiction',
    ]);
    expect(found(withActivity({ links: [] }))).toEqual(['framework.activities[0]: unreachable']);
  });

  test('[CM24] names missing sources of parts and links', () => {
    const bare = { challenge: 'c0', evidence: 'reported' };
    expect(found(withActivity({ source: { paper: 'x' }, links: [bare] }))).toEqual([
      'framework.activities[0].source: no-source',
      'framework.activities[0].links[0].source: no-source',
    ]);
  });

  test('[CM24] says all that is wrong at once, in the order of the framework', () => {
    expect(found({ components: 3, activities: [null, { id: 'a' }] })).toEqual([
      'framework.id: missing',
      'framework.version: missing',
      'framework.components: type',
      'framework.activities[0]: type',
      'framework.activities[1].source: no-source',
      'framework.activities[1].effort: missing',
      'framework.activities[1].component: missing',
      'framework.activities[1].links: missing',
      'framework.activities[1]: unreachable',
    ]);
    expect(found(undefined)).toEqual(['framework: missing']);
    expect(found([])).toEqual(['framework: type']);
  });

  test('[CM24] refuses an input that is no record of the two', () => {
    for (const input of [undefined, null, [], { frame: host }]) {
      expect(() => Reflect.apply(lintMatchingFramework, undefined, [input])).toThrow(InputError);
    }
  });
});

describe('the lint of words', () => {
  const needs = { effort: 'Little', tools: 'Pen', takes: 'One person', measure: 'Calls' };
  const activity = { name: 'A', description: 'Does A.', firstStep: 'Begin.', ...needs };
  const term = { name: 'T', description: 'About T.' };
  const terms = {
    evidence: { reported: term, suggested: term, inferred: term },
    effort: { S: term, M: term, L: term },
    severity: { 1: term, 2: term, 3: term },
  };
  const words = {
    components: { k: { name: 'K', description: 'About K.' } },
    themes: { t: 'T' },
    challenges: { c0: { name: 'C', says: 'We lack C.' }, c1: { name: 'D', says: 'We lack D.' } },
    activities: { a0: activity, a1: activity },
    ...terms,
    cite: 'Host 2026',
    scope: 'It rests on talks with our own members.',
    levels: [],
  };

  test('[CM24] is silent when each part has words and no others do', () => {
    expect(found(host, words)).toEqual([]);
  });

  test('[CM24] names words that are missing, and words that nothing uses', () => {
    const { a1, ...one } = words.activities;
    expect(found(host, { ...words, activities: { ...one, a9: a1 } })).toEqual([
      'words.activities.a1: no-words',
      'words.activities.a9: unused-words',
    ]);
    expect(found(host, { ...words, themes: { t: '' } })).toEqual(['words.themes.t: no-words']);
    expect(found(host, { ...words, challenges: undefined })).toEqual(['words.challenges: missing']);
    expect(found(host, 'words')).toEqual(['words: type']);
  });

  test('[CM24] names each text that is missing or blank', () => {
    const { firstStep, ...vague } = activity;
    const activities = { a0: vague, a1: { ...activity, name: ' ', measure: 3 } };
    expect(found(host, { ...words, activities })).toEqual([
      'words.activities.a0.firstStep: no-words',
      'words.activities.a1.name: no-words',
      'words.activities.a1.measure: no-words',
    ]);
    const challenges = { c0: {}, c1: { name: 'D', says: '\n' } };
    expect(found(host, { ...words, challenges })).toEqual([
      'words.challenges.c0.name: no-words',
      'words.challenges.c0.says: no-words',
      'words.challenges.c1.says: no-words',
    ]);
    expect(found(host, { ...words, themes: { t: '\t' } })).toEqual(['words.themes.t: no-words']);
    expect(found(host, { ...words, components: { k: 'K' } })).toEqual(['words.components.k: type']);
  });

  test('[CM24] names the kinds of evidence, effort and severity that no words tell', () => {
    const { evidence, effort, severity, ...rest } = words;
    expect(found(host, rest)).toEqual([
      'words.evidence: missing',
      'words.effort: missing',
      'words.severity: missing',
    ]);
    expect(found(host, { ...words, evidence: { ...evidence, inferred: undefined } })).toEqual([
      'words.evidence.inferred: no-words',
    ]);
    expect(found(host, { ...words, effort: { ...effort, XL: term, M: 'Medium' } })).toEqual([
      'words.effort.M: type',
      'words.effort.XL: unused-words',
    ]);
    const unsaid = { ...severity, 1: { name: 'Nuisance' }, 3: { ...term, name: ' ' } };
    expect(found(host, { ...words, severity: unsaid })).toEqual([
      'words.severity.1.description: no-words',
      'words.severity.3.name: no-words',
    ]);
  });

  test('[CM24] names a citation or a scope that is missing or blank', () => {
    expect(found(host, { ...words, cite: undefined })).toEqual(['words.cite: no-words']);
    expect(found(host, { ...words, scope: ' ' })).toEqual(['words.scope: no-words']);
  });

  test('[CM24] takes inherited words for none', () => {
    expect(found(host, { ...words, themes: Object.create({ t: 'T' }) })).toEqual([
      'words.themes.t: no-words',
    ]);
  });
});
