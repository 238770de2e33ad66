import { bands, xLabel, xNames, yLabel, yNames } from './axes.ts';
import { BAND, gridScale } from './gridScale.ts';
import { element, escapeXml } from './markup.ts';
import type { GridPictureModel, Look } from './model.ts';
import { plot } from './plot.ts';
import { BODY, LABEL, lines, STRONG, type TextStyle, TITLE, widthIn } from './typesetting.ts';
import { balance, paragraph } from './wrap.ts';

/** Paper around the figure. */
const MARGIN = 24;
/** A column narrower than this reads badly, however small the grid. */
const LEAST_COLUMN = 448;
/** Lines of running text are no longer than this. */
const MEASURE = 576;

/** A part of the picture; parts stand below one another. */
interface Block {
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
function head(
  { eyebrow = '', title, sentence }: GridPictureModel,
  look: Look,
  room: number,
): Block[] {
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
function foot({ caption = '', note }: GridPictureModel, look: Look, room: number): Block[] {
  const width = widthIn(look, LABEL);
  const named = text(paragraph(caption, room, widthIn(look, STRONG)), STRONG, look.ink, 16);
  return [...named, ...text(paragraph(note, room, width), LABEL, look.ink3, caption ? 4 : 16)];
}

/** The grid with its axes. */
function chart(model: GridPictureModel, look: Look): { width: number; blocks: Block[] } {
  const { x, y } = model;
  const scale = gridScale(model, look);
  // The grid's last line is a px wide.
  const width = scale.gutter + scale.width + 1;
  const markup = plot(model, scale, look);
  const up = yLabel(y, look, width);
  const on = xLabel(x, look, width);
  const names = Math.max(0, ...scale.xNames.map(({ length }) => length)) * LABEL.line;
  // By half a px, so that hairlines fill whole ones.
  const shift = (left: number, top: number) => `translate(${left + 0.5} ${top + 0.5})`;
  const drawGrid = (top: number) =>
    element('g', { transform: `translate(0 ${top})` }, yNames(y, scale, look)) +
    element('g', { transform: shift(scale.gutter, top) }, bands(x, y, scale, look), markup);
  const blocks = [
    { gap: 24, ...up },
    { gap: 16, height: scale.height + BAND, draw: drawGrid },
    { gap: 5, height: names, draw: (top: number) => xNames(x, scale, look, top) },
    { gap: 12, ...on },
  ];
  return { width, blocks };
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
function spoken({ eyebrow, title, sentence, caption, note }: GridPictureModel): string {
  const name = [eyebrow, title].filter(Boolean).join(': ');
  return (
    element('title', {}, escapeXml(name)) +
    element('desc', {}, escapeXml([sentence, caption, note].filter(Boolean).join(' ')))
  );
}

/**
 * A grid figure with its headline, sentence and source as one SVG document that needs nothing else:
 * no style sheet, no reference, no script. Its lines are broken here, since SVG doesn't.
 */
export function gridPicture(model: GridPictureModel, look: Look): string {
  const { width, blocks } = chart(model, look);
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
