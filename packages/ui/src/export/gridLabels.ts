import type { Box } from '../chart/boxes.ts';
import type { Spot } from '../chart/curves.ts';
import { type Label, type LabelScale, LINE, placeLabels } from '../chart/labels.ts';
import type { GridScale } from './gridScale.ts';
import type { GridPictureModel, Look } from './model.ts';
import { STRONG, widthIn } from './typesetting.ts';
import { wrap } from './wrap.ts';

const EM = STRONG.size;

/** A label in px: its lines, what they are anchored to and what they cover. */
export interface PictureLabel {
  readonly lines: readonly string[];
  readonly anchor: Spot['anchor'];
  readonly x: number;
  readonly top: number;
  readonly box: Box;
}

export interface PictureLabels {
  readonly firm: PictureLabel | undefined;
  readonly curves: readonly {
    readonly letters: readonly PictureLabel[];
    readonly name: PictureLabel;
  }[];
}

/** Places for all texts of the grid, by the rules of the page's own picture. */
export function gridLabels(model: GridPictureModel, scale: GridScale, look: Look): PictureLabels {
  const width = widthIn(look, STRONG);
  const linesOf = (text: string) =>
    text === model.pointLabel ? wrap(text, scale.width / 2, width) : [text];
  const inPx = (label: Label) => pictureLabel(label, linesOf, scale);
  const { firm, curves } = placeLabels(model, emScale(scale, linesOf, width));
  return {
    firm: firm && inPx(firm),
    curves: curves.map(({ letters, name }) => ({
      letters: letters.map(inPx),
      name: inPx(name),
    })),
  };
}

type LinesOf = (text: string) => readonly string[];

function emScale(scale: GridScale, linesOf: LinesOf, width: (text: string) => number): LabelScale {
  const { columns, rows } = scale;
  return {
    columns,
    rows,
    cell: { width: scale.width / columns / EM, height: scale.height / rows / EM },
    sizeOf: (text) => {
      const lines = linesOf(text);
      const height = LINE + ((lines.length - 1) * STRONG.line) / EM;
      return { width: Math.max(0, ...lines.map(width)) / EM, height };
    },
  };
}

function pictureLabel(label: Label, linesOf: LinesOf, { at }: GridScale): PictureLabel {
  const { text, anchor, dx, box } = label;
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(
    (length) => length * EM,
  ) as [number, number, number, number];
  const lines = linesOf(text);
  return {
    lines,
    anchor,
    x: at(label.at).x + dx * EM,
    top: y + (height - lines.length * STRONG.line) / 2,
    box: { x, y, width, height },
  };
}
