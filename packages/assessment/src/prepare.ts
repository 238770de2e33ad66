import type { matrix } from '@servitization/core';
import { fetchPart } from '@servitization/ui';
import type { AssessmentMessages } from './locales/messages.ts';
import { loadEnding } from './parts/loadEnding.ts';
import { tally } from './progress.ts';
import { activityIds } from './steps.ts';

/** Fetches what is drawn first for somebody who has answered all questions: their end. */
export async function prepare(
  words: AssessmentMessages,
  answers: matrix.Answers,
  view?: string,
): Promise<void> {
  if (view === 'all' || tally(answers, activityIds).open > 0) return;
  const [ending] = await Promise.all([fetchPart(loadEnding), words.later?.()]);
  await ending.fetchWords(words);
}
