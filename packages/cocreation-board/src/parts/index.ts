/* Parts and views one by one, for whoever puts them together in another way, such as the report. */
export { decisionTexts, kpiText, placeText } from '../cardsView.ts';
export { gridView, headlineOf, type PhaseView, sentenceOf } from '../gridView.ts';
export { entriesIn, readDocument } from '../log.ts';
export { type MeterView, meterView } from '../meterView.ts';
export { aboutText, moneyText } from '../money.ts';
export { entryView } from '../timelineView.ts';
export { useBoard } from '../useBoard.ts';
export type { ViewContext } from '../viewContext.ts';
export { FanChart } from './FanChart.tsx';
export { Warnings } from './Warnings.tsx';
