/* Parts and views one by one, for whoever puts them together in another way, such as the report. */
export { changeTexts } from '../changesView.ts';
export { entriesIn } from '../log.ts';
export { headlineOf, processView, wayCounts } from '../processView.ts';
export {
  barrierViews,
  hardestBarriers,
  outcomeCounts,
  outcomeViews,
  type SeriesView,
} from '../seriesView.ts';
export { type FitView, strategyView } from '../strategyView.ts';
export { entryView } from '../timelineView.ts';
export type { ViewContext } from '../viewContext.ts';
export { Pilots } from './Pilots.tsx';
export { ProcessMap } from './ProcessMap.tsx';
export { Series } from './Series.tsx';
export { Warnings } from './Warnings.tsx';
