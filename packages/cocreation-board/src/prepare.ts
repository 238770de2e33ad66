import type { Profile } from '@servitization/profile';
import { fetchPart } from '@servitization/ui';
import { entriesIn } from './log.ts';
import { loadWarnings } from './onDemand.ts';

/** Fetches what the first picture of a board shows beyond its grid, so that nothing moves. */
export async function prepareBoard({ events }: Profile): Promise<void> {
  if (entriesIn(events).length > 0) await fetchPart(loadWarnings);
}
