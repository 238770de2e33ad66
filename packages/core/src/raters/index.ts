export { compare } from './compare.ts';
export type { CompareOptions, QuestionSpread, RatersComparison } from './types.ts';
export { AGENDA } from './weights.ts';
