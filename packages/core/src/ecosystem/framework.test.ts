import { expect, test } from 'vitest';
import { ecosystem } from '../index.ts';

const { framework } = ecosystem;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** Every record of a tree that has an id. */
function partsOf(value: unknown): readonly Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(partsOf);
  return Object.hasOwn(value, 'id') ? [value as Record<string, unknown>, ...below] : below;
}

test('[EC1] three antecedents, three mechanisms, two outcomes and four dimensions in order', () => {
  expect(ids(framework.antecedents)).toEqual([
    ...['stakeholder-selection', 'actors', 'boundary-dematerialization'],
  ]);
  expect(ids(framework.mechanisms)).toEqual(['consonance', 'resonance', 'decision-making']);
  expect(ids(framework.outcomes)).toEqual(['strategic-value', 'relational-value']);
  expect(ids(framework.dimensions)).toEqual([
    ...['setting-the-condition', 'systemic-and-systematic-combining'],
    ...['digital-servitization-outcomes', 'ecosystem-co-evolution'],
  ]);
  const inferred = framework.mechanisms.filter(({ source }) => source.reading === 'inferred');
  expect(ids(inferred)).toEqual(['decision-making']);
});

test('[EC2] two loops lead back through the dimensions, and two routes have three activities each', () => {
  expect(framework.loops.map(({ id, through }) => [id, through])).toEqual([
    ['reinforcing', 'co-monitoring'],
    ['balancing', 'co-learning'],
  ]);
  const order = ids(framework.dimensions);
  for (const { from, to, source } of framework.loops) {
    expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
    expect(source.reading).toBe('inferred');
  }
  expect(framework.routes.map((route) => [route.id, ids(route.activities), route.decides])).toEqual(
    [
      ['adaptation', ['co-problem-solving', 'co-sharing', 'co-analyzing'], 'data-driven'],
      ['reconfiguration', ['co-developing', 'co-committing', 'co-building'], 'agile'],
    ],
  );
  expect(framework.routes.map(({ outcomes }) => outcomes.length)).toEqual([2, 2]);
});

test('[EC3] every part names its section, and nothing can be changed', () => {
  const parts = partsOf(framework).filter((part) => part !== (framework as unknown));
  expect(parts.length).toBeGreaterThan(30);
  for (const part of parts) {
    expect(part).toMatchObject({ source: { paper: 'ciasullo-2021' } });
    expect(Object.isFrozen(part)).toBe(true);
  }
  expect(framework.version).toBe('1.0.0');
});

test('[EC3] no size is told of the firm whose figures don’t agree', () => {
  expect(framework.cases.map(({ id, employees }) => [id, employees])).toEqual([
    ['alpha', 266],
    ['beta', undefined],
  ]);
});
