import type { Settings, Severities } from './limits.ts';
import type { ActivityOutline } from './outline.ts';
import type { Reaches } from './reach.ts';
import type { Cover, Evidence, Filter, Recommendation } from './types.ts';
import { effortSteps, weights } from './weights.ts';

/** An activity that answers something, and its place in the framework. */
export interface Offer extends Recommendation {
  readonly at: number;
}

/** What keeps all of an activity out. A pinned activity may take any effort. */
function filtersOn({ id, effort }: ActivityOutline, settings: Settings): readonly Filter[] {
  const filters: Filter[] = [];
  const tooMuch = effortSteps[effort] > effortSteps[settings.effort];
  if (tooMuch && !settings.pinned.has(id)) filters.push('effort');
  if (settings.dismissed.has(id)) filters.push('dismissed');
  return filters;
}

/** The chosen challenges that an activity answers; each link is noted, kept out or not. */
function coversOf(
  activity: ActivityOutline,
  severities: Severities,
  { settings, reaches }: { readonly settings: Settings; readonly reaches: Reaches },
): readonly Cover[] {
  const onAll = filtersOn(activity, settings);
  const onWeak: readonly Filter[] = settings.reportedOnly ? [...onAll, 'evidence'] : onAll;
  const covers: Cover[] = [];
  for (const [challenge, severity] of severities) {
    const evidence: Evidence | undefined = activity.links.get(challenge);
    if (!evidence) continue;
    const filters = evidence === 'reported' ? onAll : onWeak;
    reaches.note(challenge, evidence, filters);
    if (filters.length > 0) continue;
    covers.push({ challenge, severity, evidence, points: severity * weights[evidence] });
  }
  return covers;
}

/** Activities that answer anything, in the order of the framework. */
export function offersFor(
  severities: Severities,
  settings: Settings,
  reaches: Reaches,
): readonly Offer[] {
  return settings.outline.activities.flatMap((activity, at) => {
    const covers = coversOf(activity, severities, { settings, reaches });
    const score = covers.reduce((sum, { points }) => sum + points, 0);
    const { id, effort } = activity;
    return covers.length === 0 ? [] : [{ at, activity: id, effort, score, covers }];
  });
}

/** The highest score first, then the least effort, then the order of the framework. */
export const ranked = (offers: readonly Offer[]): readonly Recommendation[] =>
  [...offers]
    .sort((a, b) => b.score - a.score || effortSteps[a.effort] - effortSteps[b.effort])
    .map(({ at, ...recommendation }) => recommendation);
