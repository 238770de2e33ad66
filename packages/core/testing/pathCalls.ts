import { InputError, matrix, paths } from '../src/index.ts';

/** What a call of all functions on paths is given; `undefined` where it is left out. */
export interface Input {
  readonly assessment?: unknown;
  readonly context?: unknown;
  readonly criteria?: unknown;
  readonly path?: unknown;
  readonly options?: unknown;
}

const call = (target: (...input: never[]) => unknown, ...input: unknown[]): unknown =>
  Reflect.apply(target, undefined, input);

/** Calls past the types, as a page without TypeScript does. */
export const calls = {
  recommend: (i: Input) => call(paths.recommend, i.assessment, i.context, i.criteria),
  planRoute: (i: Input) => call(paths.planRoute, i.assessment, i.path, i.options),
  postponed: (i: Input) => call(paths.postponed, i.assessment, i.path, i.options),
  whatWouldFavor: (i: Input) =>
    call(paths.whatWouldFavor, i.assessment, i.context, i.criteria, i.options),
};

export type CallName = keyof typeof calls;

export const sound: Input = { assessment: matrix.assess({}), context: {}, path: 'scaling' };

/** Path and code of the error, or `taken`. */
export function outcome(name: CallName, input: Input): string {
  try {
    calls[name]({ ...sound, ...input });
  } catch (error) {
    if (error instanceof InputError) return `${error.path}: ${error.code}`;
    throw error;
  }
  return 'taken';
}
