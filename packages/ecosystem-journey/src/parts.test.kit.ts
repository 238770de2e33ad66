import { fetchPart } from '@servitization/ui';
import { loadStates, loadWork } from './onDemand.ts';
import { loadLog } from './parts/Work.tsx';

/** Has all parts on demand at hand, so that nobody waits for one. */
export const allParts = (): Promise<unknown> =>
  Promise.all([fetchPart(loadWork), fetchPart(loadLog), fetchPart(loadStates)]);
