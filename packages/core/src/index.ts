export * from './errors.ts';
export * as matrix from './matrix/index.ts';
export { type Paper, type PaperId, type Scope, type Source, sources } from './sources.ts';
