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
