import { KOLAGAR_DOI } from '@servitization/core';
import type { GridExport } from '@servitization/ui/export';
import { fileTable } from './fileTable.ts';
import type { DetailMessages } from './locales/messages.ts';
import { routeText } from './routeView.ts';
import { chartView, headlineOf, sentenceOf, type ViewContext } from './views.ts';

interface ExportContext extends ViewContext {
  readonly details: DetailMessages;
}

/**
 * The figure as a picture and a table that stand alone.
 *
 * @param date of the picture: answers change
 */
export function exportView(context: ExportContext, date: Date): GridExport {
  const { messages, details, words, format, company } = context;
  const { x, y, area, point, pointLabel, curves, route, start, end } = chartView(context);
  const source = messages.source({ cite: words.cite['kolagar-2022'] }, format);
  return {
    picture: {
      x,
      y,
      area,
      point,
      pointLabel,
      eyebrow: messages.eyebrow,
      title: headlineOf(context),
      sentence: `${sentenceOf(context)} ${routeText(context)}`.trim(),
      caption: details.asOf({ company, date }, format),
      note: `${messages.letters} ${messages.rule} ${source} https://doi.org/${KOLAGAR_DOI}. ${words.scope['kolagar-2022'] ?? ''}`,
      lang: format.locale,
      curves,
      route,
      start,
      end,
    },
    table: fileTable(context),
    subject: company ?? '',
    what: details.fileName,
  };
}
