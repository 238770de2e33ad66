import type { ColorName } from './generated/colors.ts';
import { hexOf, hueDistance, isGray, type Oklch, oklchOf } from './oklch.ts';
import type { Palette, Scheme } from './palette.ts';
import type { ThemeChange } from './themeChange.ts';

/** A dimension's hue, and where it goes when a brand comes too near: blue to spruce, ochre to moss. */
const FAMILIES = [
  { family: 'maturity', hue: 243, refuge: 178 },
  { family: 'ecosystem', hue: 76, refuge: 152 },
] as const;
const STEPS = [1, 2, 3] as const;
/** Degrees within which two hues are taken for one. */
const NEAR = 35;

export interface MovedHues {
  readonly colors: Partial<Palette>;
  readonly changes: readonly ThemeChange[];
}

/** The dimensions in hues that nobody takes for the brand's; their steps of lightness stay. */
export function movedHues(brand: string, kit: Palette, scheme: Scheme): MovedHues {
  const base = oklchOf(brand) as Oklch;
  const near = FAMILIES.filter(({ hue }) => !isGray(base) && hueDistance(base.h, hue) < NEAR);
  const changes = near.flatMap(({ family, refuge }) =>
    STEPS.map((step) => changeOf(`${family}-${step}`, refuge, kit, scheme)),
  );
  return { colors: Object.fromEntries(changes.map(({ color, to }) => [color, to])), changes };
}

function changeOf(color: ColorName, hue: number, kit: Palette, scheme: Scheme): ThemeChange {
  const from = kit[color];
  const to = hexOf({ ...(oklchOf(from) as Oklch), h: hue });
  const message = `${color} (${scheme}): the brand's hue is within ${NEAR}° of it; it moves to ${hue}°, ${to}`;
  return { color, scheme, from, to, reason: 'hue', message };
}
