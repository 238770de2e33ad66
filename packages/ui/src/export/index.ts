import { type CsvTable, toCsv } from './csv.ts';
import { download, type ExportFile, fileNameOf } from './download.ts';
import { fontFacesFor } from './fonts.ts';
import { gridPicture } from './gridPicture.ts';
import { lookOf } from './look.ts';
import { escapeXml, element as markup } from './markup.ts';
import type { GridPictureModel, Look } from './model.ts';
import { svgToPng } from './png.ts';

export { type CsvCell, type CsvTable, separatorFor, toCsv } from './csv.ts';
export { download, type ExportFile, fileNameOf } from './download.ts';
export { type Block, framed, type PictureBody } from './frame.ts';
export { gridPicture } from './gridPicture.ts';
export { lookOf } from './look.ts';
export { type Attributes, element, escapeXml } from './markup.ts';
export type { GridPictureModel, Look, Measure, PictureText, Tones } from './model.ts';
export { svgToPng } from './png.ts';
export { LABEL, widthIn } from './typesetting.ts';
export { wrap } from './wrap.ts';

export type ExportFormat = 'svg' | 'png' | 'csv';

/** A figure as it leaves the page. */
export interface FigureExport {
  /** Draws it, as a whole SVG document. */
  readonly svg: (look: Look) => string;
  /** Hue families that it is drawn in. */
  readonly hues: readonly string[];
  /** The same data as a table. */
  readonly table: CsvTable;
  /** Whose figure it is, for the file's name. */
  readonly subject: string;
  /** What the figure is called in a file's name. */
  readonly what: string;
}

/** A grid figure as it leaves the page. */
export interface GridExport extends Omit<FigureExport, 'svg' | 'hues'> {
  readonly picture: GridPictureModel;
}

const huesOf = ({ x, y, curves = [] }: GridPictureModel): string[] => [
  ...new Set([x.hue, y.hue, ...curves.flatMap(({ hue }) => hue ?? [])]),
];

/**
 * A saved SVG names its fonts and doesn't hold them, since a font is often not the reader's to pass
 * on; pixels may be passed on.
 */
async function pngOf(svg: string, { fontFamily }: Look): Promise<Blob> {
  const faces = await fontFacesFor(fontFamily, svg);
  if (!faces) return svgToPng(svg);
  return svgToPng(svg.replace('</desc>', () => `</desc>${markup('style', {}, escapeXml(faces))}`));
}

async function contentOf(figure: FigureExport, root: Element, format: ExportFormat): Promise<Blob> {
  if (format === 'csv') return new Blob([toCsv(figure.table)], { type: 'text/csv;charset=utf-8' });
  const look = lookOf(root, figure.hues);
  const svg = figure.svg(look);
  return format === 'png' ? pngOf(svg, look) : new Blob([svg], { type: 'image/svg+xml' });
}

const ofGrid = ({ picture, ...rest }: GridExport): FigureExport => ({
  ...rest,
  svg: (look) => gridPicture(picture, look),
  hues: huesOf(picture),
});

/** The figure as a file, with the colors and the font that the widget has where it stands. */
async function figureFile(
  figure: FigureExport,
  root: Element,
  format: ExportFormat,
): Promise<ExportFile> {
  const name = fileNameOf(figure.subject, figure.what, format);
  return { name, content: await contentOf(figure, root, format) };
}

/** A grid figure as a file. */
export const fileOf = (
  figure: GridExport,
  root: Element,
  format: ExportFormat,
): Promise<ExportFile> => figureFile(ofGrid(figure), root, format);

/** Makes the file and hands it to the user. Rejects when the browser can't make it. */
export async function exportFigure(
  figure: FigureExport,
  root: Element,
  format: ExportFormat,
): Promise<void> {
  download(await figureFile(figure, root, format));
}

/** The same for a grid figure. */
export const exportGrid = (
  figure: GridExport,
  root: Element,
  format: ExportFormat,
): Promise<void> => exportFigure(ofGrid(figure), root, format);
