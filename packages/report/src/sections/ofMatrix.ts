import type { ReportSection } from './section.ts';

/** What chapters on the matrix, its paths and its answers rest on. */
export const ofMatrix: Pick<ReportSection, 'paper' | 'scopeIn'> = {
  paper: 'kolagar-2022',
  scopeIn: ({ place }) => place.words.scope['kolagar-2022'] ?? '',
};
