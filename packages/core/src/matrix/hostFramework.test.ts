import { describe, expect, test } from 'vitest';
import { call, refusal } from '../../testing/calls.ts';
import { frameworkOf } from '../../testing/cases.ts';
import { InputError, matrix } from '../index.ts';

const known = 'assess-digital-readiness';

describe('frameworks of a host', () => {
  const under = (framework: unknown) => refusal({}, { framework });
  const phase = (id: unknown, ...activities: unknown[]) => ({ id, activities });
  const dimension = (id: unknown, ...phases: unknown[]) => ({ id, phases });
  const host = (...dimensions: unknown[]) => ({ dimensions });
  const a = { id: 'a' };

  test('[MX24] dimensions, phases and activities are lists with at least one item', () => {
    expect(under(host(dimension('d', phase('p', a))))).toBe('taken');
    expect(under(host())).toBe('framework.dimensions: range');
    expect(under(host(dimension('d')))).toBe('framework.dimensions[0].phases: range');
    expect(under(host(dimension('d', phase('p', a), phase('q'))))).toBe(
      'framework.dimensions[0].phases[1].activities: range',
    );
    expect(under({})).toBe('framework.dimensions: missing');
    expect(under({ dimensions: {} })).toBe('framework.dimensions: type');
    expect(under(null)).toBe('framework: type');
    expect(under([])).toBe('framework: type');
  });

  test('[MX24] every part is a record with an id of its own', () => {
    const of = (...activities: unknown[]) => under(host(dimension('d', phase('p', ...activities))));
    const second = 'framework.dimensions[0].phases[0].activities[1]';
    expect(of(a, 'b')).toBe(`${second}: type`);
    expect(of(a, {})).toBe(`${second}.id: missing`);
    expect(of(a, { id: 3 })).toBe(`${second}.id: type`);
    expect(of(a, { id: '' })).toBe(`${second}.id: range`);
    expect(of(a, { id: '__proto__' })).toBe(`${second}.id: range`);
    for (const id of ['a', 'p', 'd']) expect(of(a, { id })).toBe(`${second}.id: range`);
  });

  test('[MX24] a hole in a list is a missing part', () => {
    const holes: unknown[] = [];
    holes[1] = dimension('d', phase('p', a));
    expect(under({ dimensions: holes })).toBe('framework.dimensions[0]: missing');
  });

  test('[MX24] answers are checked against the framework of the host', () => {
    const framework = host(dimension('d', phase('p', a)));
    expect(refusal({ a: { level: 4 } }, { framework })).toBe('taken');
    expect(refusal({ [known]: { level: 4 } }, { framework })).toBe(`answers.${known}: unknown`);
  });

  test('[MX24] the ids of its activities are listed under the same check', () => {
    expect(matrix.activityIds(frameworkOf([[2], [1]]))).toEqual(['d0p0a0', 'd0p0a1', 'd1p0a0']);
    expect(() => Reflect.apply(matrix.activityIds, undefined, [[]])).toThrow(InputError);
  });

  test('[MX25] ids that every object inherits are ids like others', () => {
    const ids = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const framework = host(dimension('isPrototypeOf', phase('p', ...ids.map((id) => ({ id })))));
    const empty = call(matrix.assess, {}, { framework });
    expect(empty).toMatchObject({ answered: 0, levels: { constructor: null } });
    expect(call(matrix.nextQuestions, {}, { framework })).toEqual(ids);
    const rated = call(matrix.assess, { constructor: { level: 3 } }, { framework });
    expect(rated).toMatchObject({ answered: 1, dimensions: { isPrototypeOf: { phase: 1 } } });
  });
});
