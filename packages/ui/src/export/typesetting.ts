import { type Attributes, element, escapeXml } from './markup.ts';
import type { Look, Weight } from './model.ts';
import type { Width } from './wrap.ts';

/** A text size of the kit; lengths in px. */
export interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly weight: Weight;
  readonly tracking?: number;
}

export const TITLE: TextStyle = { size: 26, line: 32, weight: 400, tracking: -0.31 };
export const BODY: TextStyle = { size: 16, line: 24, weight: 400 };
export const LABEL: TextStyle = { size: 13, line: 20, weight: 400 };
export const STRONG: TextStyle = { size: 13, line: 20, weight: 700 };

/** How far capitals' middle lies above the baseline, as a share of the size. */
const CAPITALS = 0.36;

/** From the middle of a line down to its baseline. */
export const baseline = ({ size }: TextStyle): number => size * CAPITALS;

export const widthIn =
  ({ measure }: Look, { size, weight }: TextStyle): Width =>
  (text) =>
    measure(text, size, weight);

/** Where lines of text stand: their start or end at `x`, the first line's top edge at `top`. */
export interface TextPlace {
  readonly x: number;
  readonly top: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'end' | 'middle';
}

const styled = ({ size, weight, tracking }: TextStyle): Attributes => ({
  'font-size': size,
  'font-weight': weight,
  'letter-spacing': tracking,
});

/** Lines of one text. Each has its own place, since SVG has no lines. */
export function lines(texts: readonly string[], style: TextStyle, place: TextPlace): string {
  const { x, top, fill, anchor } = place;
  const first = top + style.line / 2 + baseline(style);
  const spans = texts.map((text, index) =>
    element('tspan', { x, y: first + index * style.line }, escapeXml(text)),
  );
  return texts.length === 0
    ? ''
    : element(
        'text',
        { ...styled(style), fill, 'text-anchor': anchor === 'start' ? undefined : anchor },
        ...spans,
      );
}

/**
 * The same on a halo of paper, for text over lines. The halo is a text of its own rather than
 * `paint-order`, which some drawing programs don't know: they would paint it over the letters.
 */
export function linesOnHalo(
  texts: readonly string[],
  style: TextStyle,
  place: TextPlace & { readonly paper: string },
): string {
  const halo = { fill: 'none', stroke: place.paper, 'stroke-width': 5, 'stroke-linejoin': 'round' };
  const below = lines(texts, style, { ...place, fill: place.paper });
  return element('g', { ...halo, 'aria-hidden': 'true' }, below) + lines(texts, style, place);
}
