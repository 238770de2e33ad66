export * as cocreation from './cocreation/index.ts';
export * as ecosystem from './ecosystem/index.ts';
export * from './errors.ts';
export * as matching from './matching/index.ts';
export { lintMatchingFramework } from './matching/lint.ts';
export * as matrix from './matrix/index.ts';
export * as moments from './moments/index.ts';
export * as paths from './paths/index.ts';
export * as raters from './raters/index.ts';
export * as scaling from './scaling/index.ts';
export {
  ciasullo2021,
  GARCIA_MARTIN_DOI,
  garciaMartin2025,
  KOLAGAR_DOI,
  kolagar2022,
  type Paper,
  type PaperId,
  reim2022,
  type Scope,
  SJODIN_DOI,
  type Source,
  sjodin2020,
  sources,
} from './sources.ts';
