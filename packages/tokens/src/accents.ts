import { moveUntil } from './moveUntil.ts';
import { contrast, hexOf, isGray, type Oklch, oklchOf } from './oklch.ts';
import { LEAST, type Palette, type Scheme } from './palette.ts';
import type { ThemeChange } from './themeChange.ts';

/** Lightness of the wash, and how much of the brand's chroma it has, up to a limit. */
const WASH = {
  light: { l: 0.95, share: 0.25, most: 0.045 },
  dark: { l: 0.3, share: 0.4, most: 0.045 },
} as const;
/** Lightened as it is, a vivid brand would glare on a dark page. */
const CALM = 0.15;
/** What a corrected accent reaches, so that small bold labels in it read well. */
const COMFORTABLE = 6;

export interface Accents {
  readonly colors: Partial<Palette>;
  readonly changes: readonly ThemeChange[];
}

/**
 * Accent, its wash and the primary button. A brand that would be too faint as text keeps its hue
 * and moves in lightness; on light pages the button still wears the pure brand, within an ink edge.
 */
export function accentsOf(brand: string, kit: Palette, scheme: Scheme): Accents {
  const base = oklchOf(brand) as Oklch;
  const accent = legible(brand, kit.paper, scheme);
  const colors = { accent, 'accent-wash': washOf(base, scheme), 'on-accent': onOf(accent, kit) };
  const isCorrected = accent !== brand;
  const button = isCorrected && scheme === 'light' ? brandButton(brand, kit) : {};
  const flat = { button: accent, 'on-button': colors['on-accent'], 'button-edge': accent };
  return {
    colors: { ...colors, ...flat, ...button },
    changes: isCorrected ? [changeOf(brand, accent, kit.paper, scheme)] : [],
  };
}

function washOf({ c, h }: Oklch, scheme: Scheme): string {
  const { l, share, most } = WASH[scheme];
  return hexOf({ l, c: isGray({ l, c, h }) ? 0 : Math.min(c * share, most), h });
}

const brandButton = (brand: string, kit: Palette): Partial<Palette> => ({
  button: brand,
  'on-button': onOf(brand, kit),
  'button-edge': kit.ink,
});

/** The brand, or its hue at a lightness that reads on paper. */
function legible(brand: string, paper: string, scheme: Scheme): string {
  if (contrast(brand, paper) >= LEAST.text) return brand;
  const base = oklchOf(brand) as Oklch;
  const calm = scheme === 'dark' ? { ...base, c: Math.min(base.c, CALM) } : base;
  return moveUntil(hexOf(calm), [{ on: paper, least: COMFORTABLE }]);
}

/** Ink or paper, whichever reads better. */
const onOf = (color: string, { paper, ink }: Palette): string =>
  contrast(paper, color) >= contrast(ink, color) ? paper : ink;

function changeOf(from: string, to: string, paper: string, scheme: Scheme): ThemeChange {
  const ratio = contrast(from, paper).toFixed(1);
  const message = `accent (${scheme}): ${from} has ${ratio}:1 on ${paper}, below ${LEAST.text}:1; ${to} of the same hue stands in for it`;
  return { color: 'accent', scheme, from, to, reason: 'contrast', message };
}
