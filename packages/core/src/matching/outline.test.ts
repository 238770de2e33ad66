import { describe, expect, test } from 'vitest';
import { freeze } from '../../testing/hostile.ts';
import { matchingOf } from '../../testing/matching.ts';
import { matching } from '../index.ts';
import { isDeeplyFrozen } from './frozen.ts';
import { outlineOf } from './outline.ts';

const host = () => matchingOf(2, [['S', { c0: 'reported' }]]);
const match = (framework: unknown): matching.Match =>
  Reflect.apply(matching.match, undefined, [{ c0: 3, c1: 2 }, { framework }]);

describe('a framework is read once', () => {
  test('[CM25] when it can never change', () => {
    const framework = host();
    freeze([framework]);
    expect(outlineOf(framework)).toBe(outlineOf(framework));
    expect(outlineOf(matching.framework)).toBe(outlineOf(matching.framework));
  });

  test('[CM25] and each time anew when any part of it may: what its host changes is heard', () => {
    const framework = Object.freeze(host());
    expect(match(framework).unaddressable).toEqual(['c1']);
    const link = { challenge: 'c1', evidence: 'suggested' };
    Reflect.apply(Array.prototype.push, framework.activities[0]?.links, [link]);
    expect(match(framework).unaddressable).toEqual([]);
  });

  test('[CM25] an error is thrown each time, and not kept for an answer', () => {
    const broken = { ...host(), activities: [] };
    freeze([broken]);
    for (const _ of [1, 2]) expect(() => match(broken)).toThrow('framework.activities');
  });
});

describe('frozen', () => {
  test('[CM25] it is only what has no part that can change, and no getter', () => {
    const loop: Record<string, unknown> = { list: Object.freeze([1]) };
    loop.self = loop;
    expect(isDeeplyFrozen(Object.freeze(loop))).toBe(true);
    expect(isDeeplyFrozen(Object.freeze({ list: [] }))).toBe(false);
    expect(isDeeplyFrozen(Object.freeze({ work: () => 1 }))).toBe(false);
    expect(isDeeplyFrozen(Object.freeze(Object.defineProperty({}, 'id', { get: () => 'a' })))).toBe(
      false,
    );
  });

  test('[CM25] it is told of the deepest tree', () => {
    let tree = Object.freeze({});
    for (let depth = 0; depth < 50_000; depth += 1) tree = Object.freeze({ tree });
    expect(isDeeplyFrozen(tree)).toBe(true);
  });
});
