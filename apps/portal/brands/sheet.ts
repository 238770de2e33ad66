import {
  contrast,
  createTheme,
  type Scheme,
  type Theme,
  themeCss,
} from '@servitization/tokens/theme';
import type { Brand } from './brands.ts';

/** The bar at the top of a brand's pages, as hex. */
export interface Bar {
  readonly ground: string;
  readonly text: string;
  /** Line above the bar. */
  readonly edge: string;
}

export type Bars = Readonly<Record<Scheme, Bar>>;

/** The pure brand by day. By night it would glare, so its hue in the dark stands in, below a line. */
export function barsOf({ theme }: Brand): Bars {
  const made = createTheme(theme);
  return { light: dayBar(theme.accent, made), dark: nightBar(made) };
}

function dayBar(accent: string, { palettes: { light } }: Theme): Bar {
  const isDark = contrast(accent, light.paper) >= contrast(accent, light.ink);
  return { ground: accent, text: isDark ? light.paper : light.ink, edge: accent };
}

const nightBar = ({ palettes: { dark } }: Theme): Bar => ({
  ground: dark['accent-wash'],
  text: dark.ink,
  edge: dark.accent,
});

/** One brand's style sheet: what `createTheme` gives, and what the page adds by itself. */
export function sheetOf(brand: Brand): string {
  const { light, dark } = barsOf(brand);
  const names = ['ground', 'text', 'edge'] as const;
  const colors = names.map((name) => `  --bar-${name}: light-dark(${light[name]}, ${dark[name]});`);
  const lines = [...colors, '  --bar-rule: transparent;'];
  return `${themeCss(createTheme(brand.theme))}\n:root {\n${lines.join('\n')}\n}\n`;
}

/** The agency's mark in two colors, on the brand's ground. */
export function iconOf(icon: string, brand: Brand): string {
  const { ground, text } = barsOf(brand).light;
  return icon.replace('#1c1b14', ground).replace('#fcfbf9', text).replace('#f08571', text);
}
