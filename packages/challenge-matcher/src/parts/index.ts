/* Parts and views one by one, for whoever puts them together in another way, such as the report. */

export { answersTo } from '../answersTo.ts';
export {
  type ActivityView,
  type DecidedView,
  decidedViews,
  headlineOf,
  openViews,
  planViews,
  sentenceOf,
} from '../answerViews.ts';
export { hasChosen } from '../choices.ts';
export type { AnswerContext } from '../context.ts';
export { Covers } from './Covers.tsx';
export { FirstStep } from './FirstStep.tsx';
export { LinkList } from './LinkList.tsx';
export { LinkPicture } from './LinkPicture.tsx';
export { Provenance } from './Provenance.tsx';
