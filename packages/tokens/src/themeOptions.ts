import { ThemeError } from './errors.ts';
import { asHex, oklchOf } from './oklch.ts';

export interface ThemeOptions {
  /** The brand's color, as hex, `rgb()` or a CSS color name; opaque. */
  readonly accent: string;
  /** Corners of buttons and fields in px, 0 to 24. Default 2. */
  readonly radius?: number;
  /** A CSS font family list. Default: the page's font. */
  readonly font?: string;
  /** A CSS font family list for the large titles. Default: the font of the text. */
  readonly titleFont?: string;
  /** How heavy the large titles are, 100 to 900. Default 400. */
  readonly titleWeight?: number;
  /** `accent` sets the large titles in the brand's color, as it reads on paper. Default `ink`. */
  readonly titleColor?: 'ink' | 'accent';
}

const NAMES: readonly string[] = [
  'accent',
  'radius',
  'font',
  'titleFont',
  'titleWeight',
  'titleColor',
];
const MAX_RADIUS = 24;
const MAX_FONT_CHARS = 300;
/** What could end the declaration that a font is written into. */
const BREAKS_OUT = /[;{}<>\\@\n\r]|\/\*/;

/** Texts in quotation marks, and brackets without brackets in them. */
const CLOSED = /"[^"]*"|'[^']*'|\([^()'"[\]]*\)/g;

/** What is opened and never closed would take in what follows: the rest of the sheet. */
function isClosed(font: string): boolean {
  const rest = font.replace(CLOSED, '');
  return rest === font ? !/["'()[\]]/.test(rest) : isClosed(rest);
}

/** The options, checked; the accent as hex. */
export function readThemeOptions(options: unknown): ThemeOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new ThemeError('options', options, 'an object with an accent');
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown) throw new ThemeError(unknown, unknown, NAMES.join(', '));
  const { accent, radius, font, titleFont, titleWeight, titleColor } = options as Record<
    string,
    unknown
  >;
  return {
    accent: readAccent(accent),
    radius: readNumber('radius', radius, 0, MAX_RADIUS, 'a number of px'),
    font: readFont('font', font),
    titleFont: readFont('titleFont', titleFont),
    titleWeight: readNumber('titleWeight', titleWeight, 100, 900, 'a number'),
    titleColor: readTitleColor(titleColor),
  };
}

function readAccent(accent: unknown): string {
  if (typeof accent !== 'string' || !oklchOf(accent))
    throw new ThemeError('accent', accent, 'an opaque color such as #003a70');
  return asHex(accent);
}

function readNumber(path: string, given: unknown, min: number, max: number, what: string) {
  if (given === undefined) return undefined;
  if (typeof given !== 'number' || !(given >= min && given <= max))
    throw new ThemeError(path, given, `${what} from ${min} to ${max}`);
  return given;
}

function readFont(path: string, font: unknown): string | undefined {
  if (font === undefined) return undefined;
  const isFont =
    typeof font === 'string' &&
    font.trim() !== '' &&
    font.length <= MAX_FONT_CHARS &&
    !BREAKS_OUT.test(font) &&
    isClosed(font);
  if (!isFont)
    throw new ThemeError(
      path,
      font,
      'a list of font families without ; { } < > or @, every quotation mark and bracket closed',
    );
  return font;
}

function readTitleColor(given: unknown): ThemeOptions['titleColor'] {
  if (given === undefined || given === 'ink' || given === 'accent') return given;
  throw new ThemeError('titleColor', given, 'ink, accent');
}
