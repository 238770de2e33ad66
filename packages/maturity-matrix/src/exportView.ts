import { kolagar2022 } from '@servitization/core';
import { flatTable, type GridExport } from '@servitization/ui/export';
import type { DetailMessages } from './locales/messages.ts';
import { tableView } from './tableView.ts';
import { chartView, headlineOf, sentenceOf, type ViewContext } from './views.ts';

interface ExportContext extends ViewContext {
  readonly details: DetailMessages;
}

/** The figure as a picture and a table that stand alone. */
export function exportView(context: ExportContext): GridExport {
  const { messages, details, words, format, company } = context;
  const { x, y, area, point, pointLabel, curves, start, end } = chartView(context);
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
      sentence: sentenceOf(context),
      note: `${messages.letters} ${messages.rule} ${source} https://doi.org/${kolagar2022.doi}`,
      lang: format.locale,
      curves,
      start,
      end,
    },
    table: flatTable(tableView(context), details.dimension),
    subject: company ?? '',
    what: details.fileName,
  };
}
