import { accentsOf } from './accents.ts';
import { corrected } from './correct.ts';
import type { ColorName } from './generated/colors.ts';
import { movedHues } from './hues.ts';
import { type Palette, paletteOf, type Scheme, schemes } from './palette.ts';
import type { ThemeChange } from './themeChange.ts';
import { readThemeOptions, type ThemeOptions } from './themeOptions.ts';

export interface Theme {
  /** Public custom properties that differ from the kit's own, ready for a style sheet. */
  readonly properties: Readonly<Record<`--servitization-${string}`, string>>;
  /** Every color of both schemes. */
  readonly palettes: Readonly<Record<Scheme, Palette>>;
  readonly changes: readonly ThemeChange[];
}

/**
 * A theme from a brand's color. Colors are derived in OKLCH, so that they keep the kit's steps of
 * lightness; a pair that would miss its contrast is corrected, and the result says so.
 *
 * @throws {ThemeError} which option is wrong, and what it may be
 */
export function createTheme(options: ThemeOptions): Theme {
  const read = readThemeOptions(options);
  const made = schemes.map((scheme) => schemeOf(read.accent, scheme));
  const [light, dark] = made as [MadeScheme, MadeScheme];
  return {
    properties: {
      ...colorProperties(light.palette, dark.palette),
      ...shapeProperties(read),
      ...titleProperties(read, light.palette, dark.palette),
    },
    palettes: { light: light.palette, dark: dark.palette },
    changes: made.flatMap(({ changes }) => changes),
  };
}

/** The theme as one rule of a style sheet; put it on `:root` or on any part of a page. */
export function themeCss({ properties }: Theme, selector = ':root'): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

interface MadeScheme {
  readonly palette: Palette;
  readonly changes: readonly ThemeChange[];
}

function schemeOf(brand: string, scheme: Scheme): MadeScheme {
  const kit = paletteOf(scheme);
  const hues = movedHues(brand, kit, scheme);
  const accents = accentsOf(brand, kit, scheme);
  const wished = { ...kit, ...hues.colors, ...accents.colors };
  const { palette, changes } = corrected(wished, scheme);
  return { palette, changes: [...hues.changes, ...accents.changes, ...changes] };
}

/** What is given among these, and nothing for the rest. */
const given = (properties: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

const shapeProperties = ({ radius, font }: ThemeOptions) =>
  given({
    '--servitization-radius-control': radius === undefined ? radius : `${radius}px`,
    '--servitization-font': font,
  });

const titleProperties = (
  { titleFont, titleWeight, titleColor }: ThemeOptions,
  light: Palette,
  dark: Palette,
) =>
  given({
    '--servitization-title-font': titleFont,
    '--servitization-title-weight': titleWeight?.toString(),
    '--servitization-title-color':
      titleColor === 'accent' ? both(light.accent, dark.accent) : undefined,
  });

const both = (light: string, dark: string): string => `light-dark(${light}, ${dark})`;

/** Only what differs from the kit, both schemes in one value. */
function colorProperties(light: Palette, dark: Palette): Record<string, string> {
  const [kitLight, kitDark] = [paletteOf('light'), paletteOf('dark')];
  const names = Object.keys(light) as ColorName[];
  const differing = names.filter(
    (name) => light[name] !== kitLight[name] || dark[name] !== kitDark[name],
  );
  return Object.fromEntries(
    differing.map((name) => [`--servitization-${name}`, both(light[name], dark[name])]),
  );
}
