import { fi as ofAssessment } from '@servitization/assessment/locales/fi';
import { fi as words } from '@servitization/content/matrix/fi';
import { fi as ofMatrix } from '@servitization/maturity-matrix/locales/fi?first';
import type { WordsOf } from '../widget.ts';

/** What a place says and draws; both files are fetched side by side. */
const fetchPlace = () =>
  Promise.all([import('@servitization/maturity-matrix/place'), import('./place.fi.ts')]).then(
    ([{ place }, { messages }]) => ({ ...place, messages }),
  );

/** Finnish: what the widgets of the matrix say. */
export const texts: WordsOf<'assessment' | 'matrix'> = {
  assessment: { words, messages: ofAssessment },
  matrix: { words, messages: { ...ofMatrix, fetchPlace } },
};
