import type { matrix } from '@servitization/core';
import { stateOf } from './progress.ts';

/** The question that was answered last; of equal or missing times the last one in order. */
function latestIn(answers: matrix.Answers, ids: readonly string[]): string | undefined {
  const timeOf = (id: string) => answers[id]?.at ?? '';
  return ids
    .filter((id) => stateOf(answers, id) !== 'open')
    .reduce<string | undefined>(
      (latest, id) => (latest && timeOf(latest) > timeOf(id) ? latest : id),
      undefined,
    );
}

/**
 * The question to go on with: an open one of the step that was answered last, else of the next step
 * that has one, from the start again after the last. `undefined` when none is open.
 */
export function resumeAt(
  answers: matrix.Answers,
  steps: readonly (readonly string[])[],
): string | undefined {
  const latest = latestIn(answers, steps.flat());
  const at = steps.findIndex((ids) => latest && ids.includes(latest));
  const ahead = [...steps.slice(Math.max(0, at)), ...steps];
  return ahead.flat().find((id) => stateOf(answers, id) === 'open');
}
