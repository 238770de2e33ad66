import {
  type CsvTable,
  type ExportFormat,
  exportFigure,
  separatorFor,
} from '@servitization/ui/export';
import { type MapPictureModel, mapPicture } from './mapPicture.ts';
import { mapHeadline, mapSentence, mapView } from './mapView.ts';
import { tableRows } from './tableView.ts';
import type { ViewContext } from './viewContext.ts';

/** What the picture is made of: the words around it, and the partners. */
export const pictureOf = (context: ViewContext): MapPictureModel => {
  const { words, messages, format, company = '' } = context;
  return {
    eyebrow: messages.title,
    title: mapHeadline(context),
    sentence: mapSentence(context),
    caption: company,
    note: `${messages.mapKey} ${messages.source({ cite: words.cite }, format)} ${messages.rule}`,
    lang: format.locale,
    firm: messages.firm,
    view: mapView(context),
  };
};

export const tableOf = (context: ViewContext): CsvTable => ({
  columns: context.messages.tableColumns,
  rows: tableRows(context),
  separator: separatorFor(context.format.locale),
});

/** Makes a file of the picture or its table and hands it to the user. */
export function saveMap(context: ViewContext, root: Element, kind: ExportFormat): Promise<void> {
  const model = pictureOf(context);
  return exportFigure(
    {
      svg: (look) => mapPicture(model, look),
      hues: [],
      table: tableOf(context),
      subject: context.company ?? '',
      what: context.messages.figureName,
    },
    root,
    kind,
  );
}
