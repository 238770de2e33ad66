import { en as ofAssessment } from '@servitization/assessment/locales/en?first';
import { en as words } from '@servitization/content/matrix/en';
import { en as ofMatrix } from '@servitization/maturity-matrix/locales/en?first';
import type { WordsOf } from '../widget.ts';

const later = () => import('./later.en.ts').then(({ laterMatrix }) => laterMatrix);

/** What a place says and draws; both files are fetched side by side. */
const fetchPlace = () =>
  Promise.all([import('@servitization/maturity-matrix/place'), import('./place.en.ts')]).then(
    ([{ place }, { spoken }]) => ({ ...place, messages: spoken }),
  );

/** What the questions take up with the first answer, and their words. */
const fetchWork = () =>
  Promise.all([import('@servitization/assessment/work'), import('./work.en.ts')]).then(
    ([{ work }, { spoken }]) => ({ ...work, messages: spoken }),
  );

/** English: what the widgets of the matrix say. */
export const texts: WordsOf<'assessment' | 'matrix'> = {
  assessment: { words, messages: { ...ofAssessment, fetchWork } },
  matrix: { words, messages: { ...ofMatrix, later, fetchPlace } },
};
