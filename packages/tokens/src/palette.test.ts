import { describe, expect, it } from 'vitest';
import { colors, highContrast, pairs } from './generated/colors.ts';
import { contrast } from './oklch.ts';
import { highContrastOf, LEAST_HIGH, missesOf, paletteOf, schemes } from './palette.ts';

describe.each(schemes)('the %s scheme', (scheme) => {
  const palette = paletteOf(scheme);

  it('keeps text at 4.5:1 and graphics at 3:1 on everything that they may lie on', () => {
    expect(missesOf(palette)).toEqual([]);
  });

  it('reaches 7:1 and 4.5:1 under high contrast', () => {
    expect(missesOf(highContrastOf(palette), LEAST_HIGH)).toEqual([]);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('a pair that misses is told with its ratio', () => {
  const [miss] = missesOf({ ...paletteOf('light'), 'ink-3': '#aaaaaa' });
  expect(miss).toMatchObject({ color: 'ink-3', on: 'paper', kind: 'text', least: 4.5 });
  expect(miss?.ratio).toBeLessThan(4.5);
});

it('every color but fills and hairlines is in a pair', () => {
  const paired = new Set(pairs.flatMap(({ color, on }) => [color, on]));
  const free = Object.keys(colors).filter((name) => !paired.has(name as keyof typeof colors));
  expect(free).toEqual(['rule', 'maturity-1', 'ecosystem-1']);
});

it('what stands in for a color exists', () => {
  const names = Object.values(highContrast).map((one) =>
    typeof one === 'string' ? one : one.mixWith,
  );
  for (const name of names) expect(colors).toHaveProperty(name);
});
