import { bands, xLabel, xNames, yLabel, yNames } from './axes.ts';
import { framed, type PictureBody } from './frame.ts';
import { BAND, gridScale } from './gridScale.ts';
import { element } from './markup.ts';
import type { GridPictureModel, Look } from './model.ts';
import { plot } from './plot.ts';
import { LABEL } from './typesetting.ts';

/** The grid with its axes. */
function chart(model: GridPictureModel, look: Look): PictureBody {
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

/** A grid figure with its headline, sentence and source as one SVG document. */
export const gridPicture = (model: GridPictureModel, look: Look): string =>
  framed(model, look, chart(model, look));
