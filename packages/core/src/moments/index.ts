export { compare } from './compare.ts';
export { formerly } from './formerly.ts';
export type {
  AnswerChange,
  CompareOptions,
  Comparison,
  DimensionComparison,
  Place,
  Told,
} from './types.ts';
