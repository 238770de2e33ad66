import { onlyKeys, own, record } from '../check.ts';
import { InputError } from '../errors.ts';
import { type AssessOptions, assess, type EcosystemAssessment } from './assess.ts';
import { activityIds } from './outline.ts';
import type { RatedPartner } from './readPartners.ts';
import { recommendRoute } from './route.ts';
import { routeData } from './structure.ts';
import type { ActivityId, Logic, Rateable, RouteId } from './types.ts';

export type ActivityStatus = 'not-started' | 'in-progress' | 'done';

/** Where co-created activities stand; what is missing has not been started. */
export type Statuses = Readonly<Partial<Record<ActivityId, ActivityStatus>>>;

export interface NextActivity {
  readonly activity: ActivityId;
  readonly route: RouteId;
  readonly status: Exclude<ActivityStatus, 'done'>;
  /** The mechanism that it strengthens; this toolkit's own reading. */
  readonly strengthens: Rateable;
  /** Partners whose relation is weak in that, the weakest relation first. */
  readonly partners: readonly string[];
}

const STATUSES: readonly ActivityStatus[] = ['not-started', 'in-progress', 'done'];

function readStatuses(given: unknown): ReadonlyMap<ActivityId, ActivityStatus> {
  const raw = record(given, 'statuses');
  onlyKeys(raw, 'statuses', new Set(activityIds), `one of ${activityIds.join(', ')}`);
  return new Map(
    activityIds.map((id) => {
      const value = own(raw, id) ?? 'not-started';
      const status = STATUSES.find((one) => one === value);
      if (status !== undefined) return [id, status] as const;
      const code = typeof value === 'string' ? 'unknown' : 'type';
      throw new InputError(`statuses.${id}`, code, `one of ${STATUSES.join(', ')}`);
    }),
  );
}

/** Partners weak in a mechanism. Resonance builds on consonance, so that weak consonance goes first. */
function weakIn({ relations, holdingBack }: EcosystemAssessment, mechanism: Rateable) {
  const weakness = new Map(relations.map(({ partner, weak }) => [partner, weak]));
  return holdingBack.filter((id) => weakness.get(id)?.[0] === mechanism);
}

/** What is under way first, then what helps where it is weak: consonance before resonance. */
function rankOf({ status, partners, strengthens }: NextActivity): number {
  if (status === 'in-progress') return 0;
  if (partners.length === 0) return 3;
  return strengthens === 'consonance' ? 1 : 2;
}

/**
 * What to do together next, on the route or routes that fit: whatever is not done yet. Rules EC19-EC21
 * of SPEC.md.
 *
 * @throws {InputError} for input that is none
 */
export function nextActivities(
  partners: readonly RatedPartner[],
  logic: Logic,
  statuses: Statuses = {},
  options: AssessOptions = {},
): readonly NextActivity[] {
  const assessment = assess(partners, options);
  const { recommended } = recommendRoute(logic);
  const known = readStatuses(statuses);
  return routeData
    .filter(({ id }) => recommended.includes(id))
    .flatMap(({ id: route, activities }) =>
      activities.flatMap(({ id, strengthens }): NextActivity[] => {
        const status = known.get(id) ?? 'not-started';
        if (status === 'done') return [];
        const weak = weakIn(assessment, strengthens);
        return [{ activity: id, route, status, strengthens, partners: weak }];
      }),
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
}
