export type { DetailMessages, MatrixMessages } from './locales/messages.ts';
export { MaturityMatrix, type MaturityMatrixProps, prepareMatrix } from './MaturityMatrix.tsx';
export {
  type MaturityMatrixModel,
  type MaturityMatrixOptions,
  useMaturityMatrix,
} from './useMaturityMatrix.ts';
