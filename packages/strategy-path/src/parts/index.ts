/* Parts and views one by one, for whoever puts them together in another way, such as the report. */
export type { ComparedMessages } from '../locales/messages.ts';
export { type PathView, pathViews } from '../pathViews.ts';
export { dayOf, type LegView, type PlanView, planView, quarterText } from '../planViews.ts';
export { headlineOf, isCompared, pathName, sentenceOf, type ViewContext } from '../views.ts';
export { FitLine } from './FitLine.tsx';
