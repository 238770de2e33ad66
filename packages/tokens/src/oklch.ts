import {
  clampChroma,
  converter,
  formatHex,
  interpolate,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklab);
useMode(modeOklch);
const toOklch = converter('oklch');

/** A color by lightness in [0, 1], chroma in [0, 0.4] and hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** Chroma below which nobody sees a hue. */
const GRAY = 0.03;

export const isGray = ({ c }: Oklch): boolean => c < GRAY;

/** A color that CSS spells as hex or `rgb()`; `undefined` for anything else. */
export function oklchOf(color: string): Oklch | undefined {
  const parsed = parse(color);
  if (!parsed || (parsed.alpha ?? 1) < 1) return undefined;
  const { l, c, h = 0 } = toOklch(parsed);
  return { l, c, h };
}

/** A color in the spelling that the kit uses; its place in the gamut is not touched. */
export const asHex = (color: string): string => formatHex(color) ?? '';

/** The nearest color of this lightness and hue that a screen can show, as hex. */
export const hexOf = (color: Oklch): string =>
  formatHex(clampChroma({ mode: 'oklch', ...color }, 'oklch')) ?? '';

/** Ratio of two colors' luminances after WCAG 2.2, from 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** Degrees between two hues, 0 to 180. */
export const hueDistance = (one: number, other: number): number =>
  Math.abs(((one - other + 540) % 360) - 180);

/** The color halfway between two, as `color-mix(in oklab, …)` has it. */
export const mixOf = (one: string, other: string): string =>
  formatHex(interpolate([one, other], 'oklab')(0.5));
