import type { Profile } from '@servitization/profile';
import { fetchPart } from '@servitization/ui';
import { entriesIn } from './log.ts';
import { loadWarnings } from './onDemand.ts';

/** Fetches what the first picture of a log shows beyond the map, so that nothing moves. */
export async function prepareTracker({ events }: Profile): Promise<void> {
  if (entriesIn(events).length > 0) await fetchPart(loadWarnings);
}
