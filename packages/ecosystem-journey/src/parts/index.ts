/* Parts and views one by one, for whoever puts them together in another way, such as the report. */
export { cycleChanges, cycleViews, dueViews, loopSteps, overdueNames } from '../cycleViews.ts';
export { entriesIn } from '../log.ts';
export { entryView, nameOf } from '../logView.ts';
export { mapHeadline, mapSentence, mapView, namesOf } from '../mapView.ts';
export {
  actionViews,
  type RouteView,
  routeSentence,
  routeTitle,
  routeViews,
} from '../routeView.ts';
export { tableRows } from '../tableView.ts';
export type { ViewContext } from '../viewContext.ts';
export { PartnerMap } from './PartnerMap.tsx';
