import { type ExportFormat, exportFigure } from '@servitization/ui/export';
import { type MapPictureModel, mapPicture } from './mapPicture.ts';
import { mapHeadline, mapSentence, mapView } from './mapView.ts';
import { partnerTable } from './partnerTable.ts';
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

/** Makes a file of the picture or its table and hands it to the user. */
export function saveMap(context: ViewContext, root: Element, kind: ExportFormat): Promise<void> {
  const model = pictureOf(context);
  return exportFigure(
    {
      svg: (look) => mapPicture(model, look),
      hues: [],
      table: partnerTable(context),
      subject: context.company ?? '',
      what: context.messages.figureName,
    },
    root,
    kind,
  );
}
