import { type ExportFormat, exportFigure } from '@servitization/ui/export';
import { hues, type MeterPictureModel, meterPicture } from './meterPicture.ts';
import { meterTable } from './meterTable.ts';
import type { MeterView } from './meterView.ts';
import type { ViewContext } from './viewContext.ts';

/** What the picture is made of: the words around the chart, and what it shows. */
export const pictureOf = (context: ViewContext, view: MeterView): MeterPictureModel => {
  const { words, messages, format, state, company = '' } = context;
  return {
    eyebrow: messages.meterEyebrow,
    title: view.title,
    sentence: [view.sentence, view.left].filter(Boolean).join(' '),
    caption: company,
    note: `${messages.meterNote} ${messages.source({ cite: words.cite }, format)}`,
    lang: format.locale,
    view,
    axes: [messages.axis({ currency: state.currency }, format), messages.cycle],
    parts: { measured: messages.measuredPart, forecast: messages.forecastPart },
  };
};

/** Makes a file of the meter or its table and hands it to the user. */
export function saveMeter(
  context: ViewContext,
  view: MeterView,
  root: Element,
  kind: ExportFormat,
): Promise<void> {
  const { messages, company = '' } = context;
  const model = pictureOf(context, view);
  return exportFigure(
    {
      svg: (look) => meterPicture(model, look),
      hues,
      table: meterTable(context, view),
      subject: company,
      what: messages.meterFile,
    },
    root,
    kind,
  );
}
