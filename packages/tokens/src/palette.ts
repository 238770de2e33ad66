import { type ColorName, type ColorPair, colors, highContrast, pairs } from './generated/colors.ts';
import { contrast, mixOf } from './oklch.ts';

export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** Every color of one scheme, as hex. */
export type Palette = Record<ColorName, string>;

export const paletteOf = (scheme: Scheme): Palette =>
  Object.fromEntries(Object.entries(colors).map(([name, both]) => [name, both[scheme]])) as Palette;

/** The palette with the colors that stand in for others where a reader asks for more contrast. */
export const highContrastOf = (palette: Palette): Palette => {
  const standIn = (name: ColorName): string => {
    const other = highContrast[name];
    if (!other) return palette[name];
    return typeof other === 'string'
      ? standIn(other)
      : mixOf(palette[name], standIn(other.mixWith));
  };
  const names = Object.keys(palette) as ColorName[];
  return Object.fromEntries(names.map((name) => [name, standIn(name)])) as Palette;
};

/** Contrast that a pair must reach (WCAG 2.2, 1.4.3 and 1.4.11). */
export const LEAST: Readonly<Record<ColorPair['kind'], number>> = { text: 4.5, graphic: 3 };

/** What high contrast promises: 1.4.6 for text, and for graphics what text must reach elsewhere. */
export const LEAST_HIGH: Readonly<Record<ColorPair['kind'], number>> = { text: 7, graphic: 4.5 };

/** A pair that misses what it must reach. */
export interface Miss extends ColorPair {
  readonly ratio: number;
  readonly least: number;
}

/** All pairs of a palette that miss their contrast; none in a palette that may be shown. */
export function missesOf(palette: Palette, least: typeof LEAST = LEAST): Miss[] {
  return pairs.flatMap((pair) => {
    const ratio = contrast(palette[pair.color], palette[pair.on]);
    return ratio < least[pair.kind] ? [{ ...pair, ratio, least: least[pair.kind] }] : [];
  });
}
