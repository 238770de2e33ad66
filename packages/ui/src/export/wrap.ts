/** Width of a text in px. */
export type Width = (text: string) => number;

const SOFT_HYPHEN = '\u00AD';

/** Spaces that a line may break at; no-break spaces are not among them. */
const SPACES = /[^\S\u00A0\u202F\uFEFF]+/;

/** Inside a word, a line may break after these. */
const AFTER_HYPHENS = /(?<=[-\u2010\u00AD\u200B/])/;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const lettersOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

const wordsOf = (text: string): string[] => text.split(SPACES).filter(Boolean);

/** What is seen of a line: a soft hyphen shows at its end and nowhere else. */
const seen = (line: string): string =>
  line
    .replace(/\u00AD$/, '-')
    .replaceAll(SOFT_HYPHEN, '')
    .replaceAll('\u200B', '');

type Fits = (line: string) => boolean;

/** Fills lines with pieces; a piece that is too long for a line of its own is broken up further. */
function fill(
  pieces: readonly string[],
  glue: string,
  fits: Fits,
  breakUp: (piece: string) => string[],
): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : `${last}${glue}${piece}`;
    if (fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(...(fits(piece) ? [piece] : breakUp(piece)));
  }
  return lines;
}

/**
 * Lines of a text that are no wider than the room: broken between words, within a word that is
 * wider than the room at its hyphens, and only then anywhere. Nothing is left out.
 */
export function wrap(text: string, room: number, width: Width): string[] {
  const fits: Fits = (line) => width(seen(line)) <= room;
  const byLetter = (part: string) => fill(lettersOf(part), '', fits, (letter) => [letter]);
  const byPart = (word: string) => fill(word.split(AFTER_HYPHENS), '', fits, byLetter);
  return fill(wordsOf(text), ' ', fits, byPart).map(seen);
}

/** As few lines as `wrap` makes, of about the same length: for headlines. */
export function balance(text: string, room: number, width: Width): string[] {
  let best = wrap(text, room, width);
  for (let narrower = room - 8; narrower > room / 2; narrower -= 8) {
    const lines = wrap(text, narrower, width);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

/** As few lines as `wrap` makes, and if possible no single word on the last: for paragraphs. */
export function paragraph(text: string, room: number, width: Width): string[] {
  const lines = wrap(text, room, width);
  for (let narrower = room; narrower > room * 0.8; narrower -= 8) {
    const tried = wrap(text, narrower, width);
    if (tried.length > lines.length) break;
    if (width(tried.at(-1) ?? '') > room / 6) return tried;
  }
  return lines;
}

/** Room that the longest piece needs which should not be broken. */
export const leastRoom = (texts: readonly string[], width: Width): number =>
  Math.max(
    0,
    ...texts.flatMap((text) =>
      wordsOf(text).flatMap((word) => word.split(AFTER_HYPHENS).map((part) => width(seen(part)))),
    ),
  );
