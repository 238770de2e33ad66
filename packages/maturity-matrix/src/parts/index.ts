/* Parts and views one by one, for whoever puts them together in another way, such as the report. */
export { type NextActivityView, nextActivityViews } from '../adviceViews.ts';
export { hasPlace } from '../start.ts';
export { CellText } from './CellText.tsx';
export { MatrixNote } from './MatrixNote.tsx';
export { MatrixTable } from './MatrixTable.tsx';
