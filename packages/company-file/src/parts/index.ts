/* Parts and views one by one, for whoever puts them together in another way, such as the report. */
export { type Comment, commentsIn } from '../comments.ts';
export { type Reading, read, type Source } from '../documents.ts';
export {
  type ComparisonView,
  comparisonView,
  type DimensionView,
  momentViews,
  NOW,
} from '../momentViews.ts';
export { type GapView, type PersonView, peopleView } from '../peopleViews.ts';
export { roleName } from '../roles.ts';
export { holdingOf, isBlank, lastWritten, peopleIn } from '../summary.ts';
export { GapLine } from './GapLine.tsx';
export { WayLine } from './WayLine.tsx';
