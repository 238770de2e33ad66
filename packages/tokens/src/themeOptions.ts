import { ThemeError } from './errors.ts';
import { asHex, oklchOf } from './oklch.ts';

export interface ThemeOptions {
  /** The brand's color, as hex, `rgb()` or a CSS color name; opaque. */
  readonly accent: string;
  /** Corners of buttons and fields in px, 0 to 24. Default 2. */
  readonly radius?: number;
  /** A CSS font family list. Default: the page's font. */
  readonly font?: string;
}

const NAMES: readonly string[] = ['accent', 'radius', 'font'];
const MAX_RADIUS = 24;
const MAX_FONT_CHARS = 300;
/** What could end the declaration that a font is written into. */
const BREAKS_OUT = /[;{}<>\\@\n\r]|\/\*/;

/** The options, checked; the accent as hex. */
export function readThemeOptions(options: unknown): ThemeOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new ThemeError('options', options, 'an object with an accent');
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown) throw new ThemeError(unknown, unknown, NAMES.join(', '));
  const { accent, radius, font } = options as Record<string, unknown>;
  return { accent: readAccent(accent), radius: readRadius(radius), font: readFont(font) };
}

function readAccent(accent: unknown): string {
  if (typeof accent !== 'string' || !oklchOf(accent))
    throw new ThemeError('accent', accent, 'an opaque color such as #003a70');
  return asHex(accent);
}

function readRadius(radius: unknown): number | undefined {
  if (radius === undefined) return undefined;
  if (typeof radius !== 'number' || !(radius >= 0 && radius <= MAX_RADIUS))
    throw new ThemeError('radius', radius, `a number of px from 0 to ${MAX_RADIUS}`);
  return radius;
}

function readFont(font: unknown): string | undefined {
  if (font === undefined) return undefined;
  const isFont =
    typeof font === 'string' &&
    font.trim() !== '' &&
    font.length <= MAX_FONT_CHARS &&
    !BREAKS_OUT.test(font);
  if (!isFont) throw new ThemeError('font', font, 'a list of font families without ; { } < > or @');
  return font;
}
