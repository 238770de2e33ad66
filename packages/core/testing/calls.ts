import { InputError, matrix } from '../src/index.ts';

type Rule = (answers: matrix.Answers, options?: matrix.AssessOptions) => unknown;

/** All functions that take answers and options. */
export const functions: readonly Rule[] = [
  matrix.assess,
  matrix.nextQuestions,
  matrix.nextActivities,
  matrix.smallestMoves,
];

/** Calls past the types, as a page without TypeScript does. */
export const call = (target: Rule, ...input: unknown[]): unknown =>
  Reflect.apply(target, undefined, input);

/** Path and code of the error that the functions throw; all of them when they don't agree. */
export function refusal(answers: unknown, options?: unknown): string {
  const errors = functions.map((target) => {
    try {
      call(target, answers, options);
    } catch (error) {
      if (error instanceof InputError) return `${error.path}: ${error.code}`;
      throw error;
    }
    return 'taken';
  });
  return [...new Set(errors)].join(' / ');
}
