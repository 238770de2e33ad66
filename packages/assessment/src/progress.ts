import type { matrix } from '@servitization/core';
import type { TickState } from '@servitization/ui';

/** Our estimate of what reading, discussing and answering one question takes. */
const SECONDS_PER_QUESTION = 50;

/** How many questions have a level, have "don't know", and have no answer. */
export interface Tally {
  readonly known: number;
  readonly unknown: number;
  readonly open: number;
  readonly total: number;
}

export function stateOf(answers: matrix.Answers, id: string): TickState {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (!answer) return 'open';
  return answer.level === null ? 'unknown' : 'answered';
}

export function tally(answers: matrix.Answers, ids: readonly string[]): Tally {
  const states = ids.map((id) => stateOf(answers, id));
  const count = (wanted: TickState) => states.filter((state) => state === wanted).length;
  return {
    known: count('answered'),
    unknown: count('unknown'),
    open: count('open'),
    total: ids.length,
  };
}

/** Whole minutes that the questions take, rounded up. */
export const minutesFor = (questions: number): number =>
  Math.ceil((questions * SECONDS_PER_QUESTION) / 60);

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
