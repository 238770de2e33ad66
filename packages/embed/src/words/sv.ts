import { sv as ofAssessment } from '@servitization/assessment/locales/sv';
import { sv as words } from '@servitization/content/matrix/sv';
import { sv as ofMatrix } from '@servitization/maturity-matrix/locales/sv?first';
import type { WordsOf } from '../widget.ts';

/** What a place says and draws; both files are fetched side by side. */
const fetchPlace = () =>
  Promise.all([import('@servitization/maturity-matrix/place'), import('./place.sv.ts')]).then(
    ([{ place }, { messages }]) => ({ ...place, messages }),
  );

/** Swedish: what the widgets of the matrix say. */
export const texts: WordsOf<'assessment' | 'matrix'> = {
  assessment: { words, messages: ofAssessment },
  matrix: { words, messages: { ...ofMatrix, fetchPlace } },
};
