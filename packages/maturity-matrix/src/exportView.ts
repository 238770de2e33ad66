import { kolagar2022 } from '@servitization/core';
import { flatTable, type GridCurve, type GridExport } from '@servitization/ui/export';
import { cornersOf } from './laneCorners.ts';
import { END, type Lane, lanes, nameOf, START } from './lanes.ts';
import type { DetailMessages } from './locales/messages.ts';
import { tableView } from './tableView.ts';
import { chartView, headlineOf, sentenceOf, type ViewContext } from './views.ts';

interface ExportContext extends ViewContext {
  readonly details: DetailMessages;
}

/** What a path is drawn in: the hue of the dimension that it moves first, or ink. */
const LOOKS = {
  innovation: { hue: 'digital-service-maturity', side: 'below' },
  ecosystem: { hue: 'ecosystem-involvement', side: 'above' },
  scaling: { hue: undefined, side: 'beside' },
} as const;

function curveOf(context: ViewContext, lane: Lane): GridCurve {
  const { id, line, letters } = lane;
  const { hue, side } = LOOKS[id];
  return {
    id,
    line: cornersOf(line),
    hue,
    letters: letters.map(([text, at]) => ({ text, at })),
    name: { text: context.words.paths[id], at: nameOf(lane, chartView(context).point), side },
  };
}

/** The figure as a picture and a table that stand alone. */
export function exportView(context: ExportContext): GridExport {
  const { messages, details, words, format, company } = context;
  const { x, y, area, point, pointLabel } = chartView(context);
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
      curves: lanes.map((lane) => curveOf(context, lane)),
      start: { x: START, y: START },
      end: { x: END, y: END },
    },
    table: flatTable(tableView(context), details.dimension),
    subject: company ?? '',
    what: details.fileName,
  };
}
