import { describe, expect, test } from 'vitest';
import { frameworkOf, rate } from '../../testing/cases.ts';
import { matrix } from '../index.ts';

const { smallestMoves } = matrix;

/** Moves in a host's framework of one dimension: levels by phase, `null` for an open question. */
function movesFrom(levels: (matrix.Level | null)[][], consolidation?: number) {
  const framework = frameworkOf([levels.map((phase) => phase.length)]);
  const entries = levels.flatMap((phase, p) => phase.map((level, a) => [`d0p${p}a${a}`, level]));
  return smallestMoves(rate(Object.fromEntries(entries)), { framework, consolidation });
}

const briefly = ({ direction, from, to, changes }: matrix.Move) =>
  `${direction} ${from}-${to}: ${changes
    .map((change) => `${change.activity.slice(2)} ${change.from ?? '?'}-${change.to}`)
    .join(', ')}`;

const briefs = (...given: Parameters<typeof movesFrom>) => movesFrom(...given).map(briefly);

describe('which moves there are', () => {
  test('[MX17] one up and one down from a middle phase', () => {
    expect(briefs([[3], [2], [0]])).toEqual(['up 2-3: p1a0 2-3', 'down 2-1: p0a0 3-2']);
  });

  test('[MX17] none up from the last phase, none down from the first', () => {
    expect(briefs([[3], [4]])).toEqual(['down 2-1: p0a0 3-2']);
    expect(briefs([[2], [4]])).toEqual(['up 1-2: p0a0 2-3']);
    expect(briefs([[2]])).toEqual([]);
  });

  test('[MX17] none while the phase is null', () => {
    expect(briefs([[null], [4], [4]])).toEqual([]);
    expect(smallestMoves({})).toEqual([]);
  });

  test('[MX17] a phase that was ahead is jumped over', () => {
    expect(briefs([[2], [4], [4], [0]])).toEqual(['up 1-4: p0a0 2-3']);
  });

  test('[MX17] a change may answer an open question, up and down', () => {
    expect(briefs([[4], [null, null], [0]])).toEqual(['up 2-3: p1a0 ?-3', 'down 2-1: p0a0 4-2']);
    expect(briefs([[3, null], [0]])).toEqual(['down 2-1: p0a1 ?-0']);
  });
});

describe('what a move changes', () => {
  test('[MX18] one answer that can do it alone is better than two', () => {
    expect(briefs([[1, 1], [0]])).toEqual(['up 1-2: p0a0 1-4']);
    expect(briefs([[0, 0], [0]])).toEqual(['up 1-2: p0a0 0-3, p0a1 0-2']);
  });

  test('[MX18] no level is set further than needed', () => {
    expect(briefs([[2, 2], [0]])).toEqual(['up 1-2: p0a0 2-3']);
    expect(briefs([[4, 4], [0]])).toEqual(['down 2-1: p0a0 4-0']);
  });

  test('[MX18] of two ways with as many changes the one with fewer steps is taken', () => {
    expect(briefs([[4], [3], [0]], 0.75)).toEqual(['down 3-2: p1a0 3-2']);
    expect(briefs([[3], [4], [0]], 0.75)).toEqual(['down 3-1: p0a0 3-2']);
  });

  test('[MX19] up takes the lowest level, down the highest, then the order', () => {
    expect(briefs([[2, 1], [0]])).toEqual(['up 1-2: p0a1 1-3']);
    expect(briefs([[2, 3, 3], [0]])).toEqual(['down 2-1: p0a1 3-2']);
  });

  test('[MX19] among equals the nearest phase falls', () => {
    expect(briefs([[3], [3], [0]])[0]).toBe('down 3-2: p1a0 3-2');
  });

  test('[MX20] steps go one by one to the lowest level, and come from the highest', () => {
    expect(briefs([[1, 0, 0], [0]])).toEqual(['up 1-2: p0a1 0-4, p0a2 0-3']);
    expect(briefs([[1, 2, 0, 0], [0]])).toEqual(['up 1-2: p0a2 0-4, p0a3 0-3']);
    expect(briefs([[4, 4, 4, 4, 4], [0]])[0]).toBe('down 2-1: p0a0 4-1, p0a1 4-1, p0a2 4-1');
  });
});

test('[MX18] phases of forty activities are no trouble', () => {
  const forty = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? null : 0));
  const [up] = movesFrom([forty, [0]]);
  expect(up?.changes.length).toBe(12);
  expect(movesFrom([Array.from({ length: 40 }, () => 4), forty])[0]?.direction).toBe('down');
});
