import { expect, it } from 'vitest';
import { pathLine } from './pathLine.ts';

it('innovation runs along the bottom and up the right, ecosystem up the left and along the top', () => {
  expect(pathLine('innovation')).toBe('M0.5 2.5L2.1 2.5Q2.5 2.5 2.5 2.1L2.5 0.5');
  expect(pathLine('ecosystem')).toBe('M0.5 2.5L0.5 0.9Q0.5 0.5 0.9 0.5L2.5 0.5');
});

it('scaling is the diagonal', () => {
  expect(pathLine('scaling')).toBe('M0.5 2.5L2.5 0.5');
});
