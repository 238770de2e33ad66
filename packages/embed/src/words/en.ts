import { en as ofAssessment } from '@servitization/assessment/locales/en';
import { en as words } from '@servitization/content/matrix/en';
import { en as ofMatrix } from '@servitization/maturity-matrix/locales/en?first';
import type { WordsOf } from '../widget.ts';

const later = () => import('./later.en.ts').then(({ laterMatrix }) => laterMatrix);

/** What a place says and draws; both files are fetched side by side. */
const fetchPlace = () =>
  Promise.all([import('@servitization/maturity-matrix/place'), import('./place.en.ts')]).then(
    ([{ place }, { messages }]) => ({ ...place, messages }),
  );

/** English: what the widgets of the matrix say. */
export const texts: WordsOf<'assessment' | 'matrix'> = {
  assessment: { words, messages: ofAssessment },
  matrix: { words, messages: { ...ofMatrix, later, fetchPlace } },
};
