import { element, escapeXml } from './markup.ts';
import type { Look, PictureText } from './model.ts';
import { BODY, LABEL, lines, STRONG, type TextStyle, TITLE, widthIn } from './typesetting.ts';
import { balance, paragraph } from './wrap.ts';

/** Paper around the figure. */
const MARGIN = 24;
/** A column narrower than this reads badly, however small the grid. */
const LEAST_COLUMN = 448;
/** Lines of running text are no longer than this. */
const MEASURE = 576;

/** A part of the picture; parts stand below one another. */
export interface Block {
  /** Room above it. */
  readonly gap: number;
  readonly height: number;
  readonly draw: (top: number) => string;
}

function text(texts: readonly string[], style: TextStyle, fill: string, gap: number): Block[] {
  const height = texts.length * style.line;
  return height === 0
    ? []
    : [{ gap, height, draw: (top) => lines(texts, style, { x: 0, top, fill }) }];
}

/** Opening rule, headline and sentence. */
function head({ eyebrow = '', title, sentence }: PictureText, look: Look, room: number): Block[] {
  const { ink } = look;
  const rule = { d: `M0 .5H${room}`, stroke: ink };
  return [
    { gap: 0, height: 1, draw: () => element('path', rule) },
    ...text(paragraph(eyebrow, room, widthIn(look, STRONG)), STRONG, ink, 15),
    ...text(balance(title, room, widthIn(look, TITLE)), TITLE, ink, eyebrow ? 0 : 15),
    ...text(paragraph(sentence, Math.min(room, MEASURE), widthIn(look, BODY)), BODY, ink, 8),
  ];
}

/** Whose picture it is, then rule, source and evidence. */
function foot({ caption = '', note }: PictureText, look: Look, room: number): Block[] {
  const width = widthIn(look, LABEL);
  const named = text(paragraph(caption, room, widthIn(look, STRONG)), STRONG, look.ink, 16);
  return [...named, ...text(paragraph(note, room, width), LABEL, look.ink3, caption ? 4 : 16)];
}

/** Draws blocks below one another; `height` is where the last one ends. */
function stack(blocks: readonly Block[]): { markup: string; height: number } {
  let height = 0;
  const drawn = blocks.map((block) => {
    const top = height + block.gap;
    height = top + block.height;
    return block.draw(top);
  });
  return { markup: drawn.join('\n'), height };
}

/** For readers that don't see the picture. */
function spoken({ eyebrow, title, sentence, caption, note }: PictureText): string {
  const name = [eyebrow, title].filter(Boolean).join(': ');
  return (
    element('title', {}, escapeXml(name)) +
    element('desc', {}, escapeXml([sentence, caption, note].filter(Boolean).join(' ')))
  );
}

/** What a figure draws between its sentence and its source. */
export interface PictureBody {
  readonly width: number;
  readonly blocks: readonly Block[];
}

/**
 * A figure with its headline, sentence and source as one SVG document that needs nothing else: no
 * style sheet, no reference, no script. Its lines are broken here, since SVG doesn't.
 */
export function framed(model: PictureText, look: Look, { width, blocks }: PictureBody): string {
  const room = Math.max(LEAST_COLUMN, width);
  const parts = [...head(model, look, room), ...blocks, ...foot(model, look, room)];
  const { markup, height } = stack(parts);
  const size = { width: room + 2 * MARGIN, height: Math.ceil(height) + 2 * MARGIN };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'xml:lang': model.lang,
    'font-family': look.fontFamily,
  };
  const paper = element('rect', { ...size, fill: look.paper });
  const figure = element(
    'g',
    { transform: `translate(${MARGIN} ${MARGIN})`, fill: 'none' },
    markup,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, spoken(model), paper, figure)}\n`;
}
