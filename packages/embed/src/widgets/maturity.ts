/* Nearly every page has both: asked for as one, they are drawn in one turn. */
export { assessment } from './assessment.tsx';
export { matrix } from './matrix.ts';
