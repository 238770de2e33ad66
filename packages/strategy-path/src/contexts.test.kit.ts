import { en as matrixWords } from '@servitization/content/matrix/en';
import { en as choiceWords } from '@servitization/content/paths/choice/en';
import { en as pathsWords } from '@servitization/content/paths/en';
import { matrix, paths } from '@servitization/core';
import { type Profile, ratingsOf } from '@servitization/profile';
import { formatFor } from '@servitization/ui';
import { choiceIn } from './choice.ts';
import { en as messages } from './locales/en.ts';
import type { ViewContext } from './views.ts';

/** What the views are made from, for a document. */
export function contextOf(profile: Profile): ViewContext {
  const assessment = matrix.assess(ratingsOf(profile, undefined, matrix.activityIds()));
  const ids = paths.contextQuestions.map(({ id }) => id);
  const answers: paths.Context = ratingsOf(profile, undefined, ids);
  return {
    id: 'test',
    profile,
    assessment,
    answers,
    criteria: paths.criteria,
    ranking: paths.recommend(assessment, answers),
    choice: choiceIn(profile),
    words: { matrix: matrixWords, paths: pathsWords, choice: choiceWords },
    messages,
    format: formatFor('en'),
    readOnly: false,
  };
}
