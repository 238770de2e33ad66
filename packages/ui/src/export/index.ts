import { type CsvTable, toCsv } from './csv.ts';
import { download, type ExportFile, fileNameOf } from './download.ts';
import { fontFacesFor } from './fonts.ts';
import { gridPicture } from './gridPicture.ts';
import { lookOf } from './look.ts';
import { escapeXml, element as markup } from './markup.ts';
import type { GridPictureModel, Look } from './model.ts';
import { svgToPng } from './png.ts';

export { type CsvCell, type CsvTable, flatTable, separatorFor, toCsv } from './csv.ts';
export { download, type ExportFile, fileNameOf } from './download.ts';
export { gridPicture } from './gridPicture.ts';
export { lookOf } from './look.ts';
export type { GridPictureModel, Look, Measure, Tones } from './model.ts';
export { svgToPng } from './png.ts';

export type ExportFormat = 'svg' | 'png' | 'csv';

/** A grid figure as it leaves the page. */
export interface GridExport {
  readonly picture: GridPictureModel;
  /** The same data as a table. */
  readonly table: CsvTable;
  /** Whose figure it is, for the file's name. */
  readonly subject: string;
  /** What the figure is called in a file's name. */
  readonly what: string;
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

async function contentOf(figure: GridExport, root: Element, format: ExportFormat): Promise<Blob> {
  if (format === 'csv') return new Blob([toCsv(figure.table)], { type: 'text/csv;charset=utf-8' });
  const look = lookOf(root, huesOf(figure.picture));
  const svg = gridPicture(figure.picture, look);
  return format === 'png' ? pngOf(svg, look) : new Blob([svg], { type: 'image/svg+xml' });
}

/** The figure as a file, with the colors and the font that the widget has where it stands. */
export async function fileOf(
  figure: GridExport,
  root: Element,
  format: ExportFormat,
): Promise<ExportFile> {
  const name = fileNameOf(figure.subject, figure.what, format);
  return { name, content: await contentOf(figure, root, format) };
}

/** Makes the file and hands it to the user. Rejects when the browser can't make it. */
export async function exportGrid(
  figure: GridExport,
  root: Element,
  format: ExportFormat,
): Promise<void> {
  download(await fileOf(figure, root, format));
}
