import { fetchPart } from '@servitization/ui';
import { loadStates, loadWarnings, loadWork } from './onDemand.ts';
import { loadLog, loadMeter } from './parts/Work.tsx';

/** Has all parts on demand at hand, so that nobody waits for one. */
export const allParts = (): Promise<unknown> =>
  Promise.all([
    ...[fetchPart(loadWarnings), fetchPart(loadWork)],
    ...[fetchPart(loadLog), fetchPart(loadMeter), fetchPart(loadStates)],
  ]);
