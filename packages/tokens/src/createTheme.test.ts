import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTheme, themeCss } from './createTheme.ts';
import { ThemeError } from './errors.ts';
import { contrast } from './oklch.ts';
import { highContrastOf, LEAST_HIGH, missesOf, paletteOf, schemes } from './palette.ts';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const brands = ['#b5121b', '#ffd100', '#003a70'];

describe('any brand color', () => {
  it('gives palettes in which every pair reaches its contrast', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom(...schemes), (accent, scheme) => {
        expect(missesOf(createTheme({ accent }).palettes[scheme])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('reaches 7:1 and 4.5:1 where a reader asks for high contrast', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom(...schemes), (accent, scheme) => {
        const palette = highContrastOf(createTheme({ accent }).palettes[scheme]);
        expect(missesOf(palette, LEAST_HIGH)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is kept where it reads on paper, and is told of where it does not', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom(...schemes), (accent, scheme) => {
        const { palettes, changes } = createTheme({ accent });
        const reads = contrast(accent, palettes[scheme].paper) >= 4.5;
        const told = changes.some((one) => one.color === 'accent' && one.scheme === scheme);
        expect([palettes[scheme].accent === accent, told]).toEqual([reads, !reads]);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(brands)('the brand %s', (accent) => {
  const theme = createTheme({ accent });

  it('sets both schemes in one value', () => {
    for (const value of Object.values(theme.properties))
      expect(value).toMatch(/^light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)$/);
  });

  it('says of every changed color of the kit why', () => {
    for (const { message, from, to } of theme.changes) {
      expect(from).not.toBe(to);
      expect(message).toContain(to);
    }
  });
});

it('a red brand leaves the hues of the dimensions alone', () => {
  const { palettes, changes } = createTheme({ accent: '#b5121b' });
  expect(palettes.light.accent).toBe('#b5121b');
  expect(palettes.light['maturity-3']).toBe(paletteOf('light')['maturity-3']);
  expect(changes.filter(({ scheme }) => scheme === 'light')).toEqual([]);
});

it('a blue brand moves digital service maturity to spruce', () => {
  const { changes } = createTheme({ accent: '#003a70' });
  const moved = changes.filter(({ reason }) => reason === 'hue').map(({ color }) => color);
  expect(new Set(moved)).toEqual(new Set(['maturity-1', 'maturity-2', 'maturity-3']));
});

it('a yellow brand is darkened as text, and pure on the button within an ink edge', () => {
  const { light } = createTheme({ accent: '#ffd100' }).palettes;
  expect(contrast(light.accent, light.paper)).toBeGreaterThanOrEqual(6);
  expect(light).toMatchObject({
    button: '#ffd100',
    'on-button': light.ink,
    'button-edge': light.ink,
  });
});

it('a gray brand has a gray wash and moves no hue', () => {
  const { palettes, changes } = createTheme({ accent: '#555555' });
  const [, r, g, b] = /^#(..)(..)(..)$/.exec(palettes.light['accent-wash']) ?? [];
  expect([r, g]).toEqual([g, b]);
  expect(changes.some(({ reason }) => reason === 'hue')).toBe(false);
});

it('corners and font go along, and nothing that is as the kit has it', () => {
  const { properties } = createTheme({ accent: '#b5121b', radius: 8, font: 'Inter, sans-serif' });
  expect(properties).toMatchObject({
    '--servitization-radius-control': '8px',
    '--servitization-font': 'Inter, sans-serif',
  });
  expect(properties).not.toHaveProperty('--servitization-paper');
});

it('titles take a font, a weight and the brand’s color as it reads on paper', () => {
  const { properties, palettes } = createTheme({
    accent: '#ffd100',
    titleFont: 'Georgia, serif',
    titleWeight: 700,
    titleColor: 'accent',
  });
  expect(properties).toMatchObject({
    '--servitization-title-font': 'Georgia, serif',
    '--servitization-title-weight': '700',
    '--servitization-title-color': `light-dark(${palettes.light.accent}, ${palettes.dark.accent})`,
  });
});

it('is one rule of a style sheet', () => {
  expect(themeCss(createTheme({ accent: '#b5121b' }), '.partner')).toMatch(
    /^\.partner \{\n( {2}--servitization-[\w-]+: [^;{}]+;\n)+\}\n$/,
  );
});

describe('a bad option names itself and what is allowed', () => {
  it.each([
    ['options', undefined],
    ['options', ['#fff']],
    ['accent', {}],
    ['accent', { accent: 'brand' }],
    ['accent', { accent: '#00000080' }],
    ['accent', { accent: 'url(javascript:1)' }],
    ['radius', { accent: '#b5121b', radius: Number.NaN }],
    ['radius', { accent: '#b5121b', radius: '4px' }],
    ['radius', { accent: '#b5121b', radius: 400 }],
    ['font', { accent: '#b5121b', font: 'x; } body { display: none' }],
    ['font', { accent: '#b5121b', font: "'Inter" }],
    ['font', { accent: '#b5121b', font: 'Inter, var(--mine' }],
    ['font', { accent: '#b5121b', font: '("a)' }],
    ['font', { accent: '#b5121b', font: '' }],
    ['titleFont', { accent: '#b5121b', titleFont: '@import' }],
    ['titleWeight', { accent: '#b5121b', titleWeight: 1000 }],
    ['titleColor', { accent: '#b5121b', titleColor: 'red' }],
    ['colour', { accent: '#b5121b', colour: 'red' }],
  ])('%s: %j', (path, options) => {
    const make = () => createTheme(options as never);
    expect(make).toThrow(ThemeError);
    expect(make).toThrow(new RegExp(`^${path}: .+ allowed: .+`));
  });
});
