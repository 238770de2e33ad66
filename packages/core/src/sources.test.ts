import { expect, test } from 'vitest';
import { matrix, type Paper, sources } from './index.ts';

const papers: readonly Paper[] = Object.values(sources);

test('[SO1] every paper is cited under its own id, and frozen to the bottom', () => {
  expect(Object.keys(sources)).toEqual([
    'kolagar-2022',
    'reim-2022',
    'ciasullo-2021',
    'garcia-martin-2025',
    'sjodin-2020',
  ]);
  for (const [id, paper] of Object.entries(sources)) {
    expect(paper.id).toBe(id);
    expect(id.endsWith(String(paper.year))).toBe(true);
    expect(Object.isFrozen(paper.scope.countries)).toBe(true);
  }
});

test('[SO1] only the paper whose DOI could not be verified has none', () => {
  const without = papers.filter(({ doi }) => doi === undefined).map(({ id }) => id);
  expect(without).toEqual(['ciasullo-2021']);
  for (const { doi } of papers) expect(doi ?? '10.1').toMatch(/^10\.\d/);
});

test('[SO1] the scope says how many firms a paper rests on, and where they are', () => {
  expect(papers.map(({ scope }) => scope.firms)).toEqual([26, 29, 2, 4, 8]);
  expect(sources['kolagar-2022'].scope).toEqual({
    firms: 26,
    inDepth: 6,
    countries: ['SE', 'FI'],
    size: 'small-and-medium',
  });
  for (const { scope } of papers) {
    for (const country of scope.countries) expect(country).toMatch(/^[A-Z]{2}$/);
  }
});

test('[SO1] citations come back from JSON as they went in', () => {
  expect(JSON.parse(JSON.stringify(sources))).toEqual(sources);
});

test('[SO1] every part of the matrix points to a paper that is cited', () => {
  for (const dimension of matrix.framework.dimensions) {
    expect(sources[dimension.source.paper].id).toBe('kolagar-2022');
  }
});
