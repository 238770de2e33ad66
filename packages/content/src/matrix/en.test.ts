import { matrix, sources } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { british, fog, texts, textsAt } from '../texts.test.kit.ts';
import { en } from './en.ts';
import { anchorsOf, jaccard, lookalikes, rulesFor, tokens } from './words.test.kit.ts';
import type { ActivityWords } from './words.ts';

const { dimensions } = matrix.framework;
const phases = dimensions.flatMap((dimension) => dimension.phases);
const activities = phases.flatMap((phase) => phase.activities);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('words of the matrix in English', () => {
  it.each(Object.entries(rulesFor(1)))('hold the rule: %s', (_, faults) => {
    expect(faults(en)).toEqual([]);
  });

  it('has words for every dimension, phase and activity of the framework, in its order', () => {
    expect(Object.keys(en.dimensions)).toEqual(ids(dimensions));
    expect(Object.keys(en.phases)).toEqual(ids(phases));
    expect(Object.keys(en.activities)).toEqual(ids(activities));
  });

  it('has words for every cell of the grid', () => {
    const [maturity, ecosystem] = dimensions.map(({ phases }) => phases.map((_, i) => i + 1));
    expect(Object.keys(en.cells)).toEqual(
      maturity?.flatMap((m) => ecosystem?.map((e) => `${m}-${e}`)),
    );
    expect(new Set(Object.values(en.cells)).size).toBe(9);
  });

  it('has a citation for every paper, and a scope for the one that the matrix is from', () => {
    expect(Object.keys(en.cite).sort()).toEqual(Object.keys(sources).sort());
    for (const { id, authors, year } of Object.values(sources)) {
      expect(en.cite[id]).toBe(`${authors[0]} et al. ${year}`);
    }
    expect(en.scope['kolagar-2022']).toContain(`${sources['kolagar-2022'].scope.firms} `);
  });

  it('names the levels of the scale, and the answer that is none of them', () => {
    const named = en.levels.map((name) => name.toLowerCase().replaceAll(' ', '-'));
    expect(named).toEqual(ids(matrix.scale));
    expect(en.unknown).toBe('Don’t know');
  });

  it('shortens the name of a phase by leaving words out, and no two to the same', () => {
    for (const { name, short } of Object.values(en.phases)) {
      expect(name.toLowerCase()).toContain(short.toLowerCase());
    }
    expect(new Set(textsAt(en, /^phases\..*\.short$/).map(([, text]) => text)).size).toBe(6);
  });

  it('keeps consultants’ words out of all but the names that the paper gives', () => {
    const read = texts(en).filter(
      ([path]) => !/^((dimensions|phases)\..*\.(name|short)|paths\..*)$/.test(path),
    );
    expect(read.filter(([, text]) => fog.test(text))).toEqual([]);
  });

  it('asks how, what or which, never for a yes or no', () => {
    for (const { question } of Object.values(en.activities)) {
      expect(question).toMatch(/^(How|What|Which) /);
    }
  });

  it('names activities as something to do', () => {
    for (const { name } of Object.values(en.activities)) {
      expect(name).toMatch(/^[A-Z][a-z]+ /);
      expect(name).not.toMatch(/^\w+ing |[.?!]$/);
    }
  });

  it('is written in US English', () => {
    expect(texts(en).filter(([, text]) => british.test(text))).toEqual([]);
  });
});

describe('the watch for anchors that say the same', () => {
  const activity = (name: string, ...anchors: string[]) =>
    ({
      name,
      question: `How do you ${name}?`,
      description: '',
      anchors,
    }) as unknown as ActivityWords;

  it('sees one sentence used twice with another noun', () => {
    const sensors = activity('buy sensors', 'We have a written plan for sensors');
    const partners = activity('choose partners', 'We have a written plan for partners');
    expect(lookalikes({ sensors, partners })).toHaveLength(1);
  });

  it('sees a copy whatever its capitals and punctuation, at another level too', () => {
    const sensors = activity('buy sensors', 'One trial is running, with minutes');
    const partners = activity('choose partners', 'None yet', 'one trial, is running: with minutes');
    expect(lookalikes({ sensors, partners })).toHaveLength(1);
  });

  it('lets different sentences pass', () => {
    const sensors = activity('buy sensors', 'Money goes to machines', 'A budget line exists');
    const partners = activity('choose partners', 'A few names are known', 'Two were compared');
    expect(lookalikes({ sensors, partners })).toEqual([]);
  });

  it('takes out the words of the activity, and measures what is left', () => {
    const [anchor] = anchorsOf({
      'sell-abroad': activity('sell abroad', 'We sell abroad by chance'),
    });
    expect(anchor?.pattern).toEqual(['we', 'by', 'chance']);
    expect(jaccard(tokens('a b c'), tokens('B, c d'))).toBe(0.5);
    expect(jaccard([], [])).toBe(1);
  });
});
