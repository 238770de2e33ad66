import { type ExportFormat, exportFigure, separatorFor } from '@servitization/ui/export';
import { mapPicture } from './mapPicture.ts';
import { mapHeadline, mapSentence, mapView } from './mapView.ts';
import { tableRows } from './tableView.ts';
import type { ViewContext } from './viewContext.ts';

/** Makes a file of the picture or its table and hands it to the user. */
export function saveMap(context: ViewContext, root: Element, kind: ExportFormat): Promise<void> {
  const { words, messages, format, company = '' } = context;
  const model = {
    eyebrow: messages.title,
    title: mapHeadline(context),
    sentence: mapSentence(context),
    caption: company,
    note: `${messages.mapKey} ${messages.source({ cite: words.cite }, format)} ${messages.rule}`,
    lang: format.locale,
    firm: messages.firm,
    view: mapView(context),
  };
  const table = {
    columns: messages.tableColumns,
    rows: tableRows(context),
    separator: separatorFor(format.locale),
  };
  return exportFigure(
    {
      svg: (look) => mapPicture(model, look),
      hues: [],
      table,
      subject: company,
      what: messages.figureName,
    },
    root,
    kind,
  );
}
