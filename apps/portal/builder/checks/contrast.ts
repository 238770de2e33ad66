import { type ColorName, colors, pairs } from '@servitization/tokens';
import {
  contrast,
  type Palette,
  type Scheme,
  type Theme,
  type ThemeChange,
} from '@servitization/tokens/theme';

/** Colors that are moved together. */
export type ColorGroup = 'accent' | 'maturity' | 'ecosystem' | 'other';

type Colors = Pick<Theme, 'palettes' | 'changes'>;

const kitPalette = (scheme: Scheme): Palette =>
  Object.fromEntries(Object.entries(colors).map(([name, both]) => [name, both[scheme]])) as Palette;

/** The kit's own colors, of which nothing had to be changed. */
export const kitColors: Colors = {
  palettes: { light: kitPalette('light'), dark: kitPalette('dark') },
  changes: [],
};

/** What was corrected of a group of colors, in one scheme and for one reason. */
export interface Correction {
  readonly group: ColorGroup;
  readonly scheme: Scheme;
  readonly reason: ThemeChange['reason'];
  readonly colors: readonly { readonly from: string; readonly to: string }[];
  /** Of the first color on the surface, before and after. */
  readonly ratio: { readonly from: number; readonly to: number };
}

export interface ContrastCheck {
  readonly corrections: readonly Correction[];
  /** The faintest text and the faintest mark of both schemes, on what they lie on. */
  readonly least: { readonly text: number; readonly graphic: number };
}

const groupOf = (color: ColorName): ColorGroup => {
  if (/accent|button/.test(color)) return 'accent';
  if (color.startsWith('maturity')) return 'maturity';
  return color.startsWith('ecosystem') ? 'ecosystem' : 'other';
};

function correctionOf(changes: readonly ThemeChange[], { palettes }: Colors): Correction {
  const [first] = changes as [ThemeChange];
  const { paper } = palettes[first.scheme];
  return {
    group: groupOf(first.color),
    scheme: first.scheme,
    reason: first.reason,
    colors: changes.map(({ from, to }) => ({ from, to })),
    ratio: { from: contrast(first.from, paper), to: contrast(first.to, paper) },
  };
}

function faintest(theme: Colors, kind: 'text' | 'graphic'): number {
  const ratios = Object.values(theme.palettes).flatMap((palette) =>
    pairs
      .filter((pair) => pair.kind === kind)
      .map(({ color, on }) => contrast(palette[color], palette[on])),
  );
  return Math.min(...ratios);
}

/** What became of a brand's color, and what contrast there is now. */
export function checkContrast(theme: Colors): ContrastCheck {
  const groups = new Map<string, ThemeChange[]>();
  for (const change of theme.changes) {
    const key = `${groupOf(change.color)} ${change.scheme} ${change.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return {
    corrections: [...groups.values()].map((changes) => correctionOf(changes, theme)),
    least: { text: faintest(theme, 'text'), graphic: faintest(theme, 'graphic') },
  };
}
