import type { Chosen } from './limits.ts';
import type { Evidence, Filter, Match, PlanItem, Uncovered } from './types.ts';

/** What the links to a chosen challenge come to, noted link by link. */
interface Reach {
  linked: boolean;
  /** A link that is more than inferred, whether a filter keeps it out or not. */
  firm: boolean;
  /** A link that no filter keeps out. */
  open: boolean;
  readonly filters: Set<Filter>;
}

/** A chosen challenge. Its place in the list is its slot in the search. */
export interface Aim extends Chosen {
  readonly reach: Reach;
}

export const aimAt = (chosen: Chosen): Aim => ({
  ...chosen,
  reach: { linked: false, firm: false, open: false, filters: new Set() },
});

/** Takes a link into account, with what keeps it out. */
export function note({ reach }: Aim, evidence: Evidence, filters: readonly Filter[]): void {
  reach.linked = true;
  if (evidence !== 'inferred') reach.firm = true;
  if (filters.length === 0) reach.open = true;
  for (const filter of filters) reach.filters.add(filter);
}

const filterOrder: readonly Filter[] = ['effort', 'evidence', 'dismissed'];

/** Why the plan leaves the challenge open: it is full, or no link is left. */
const reasonFor = ({ open, filters }: Reach): Pick<Uncovered, 'reason' | 'filters'> =>
  open
    ? { reason: 'cap', filters: [] }
    : { reason: 'filters', filters: filterOrder.filter((filter) => filters.has(filter)) };

/** What the plan leaves open, and what no plan or no firm evidence can change. */
export function openEnds(
  aims: readonly Aim[],
  plan: readonly PlanItem[],
): Pick<Match, 'uncovered' | 'unaddressable' | 'onlyInferred'> {
  const covered = new Set(plan.flatMap(({ covers }) => covers.map(({ challenge }) => challenge)));
  const ids = (is: (reach: Reach) => boolean) =>
    aims.filter(({ reach }) => is(reach)).map(({ challenge }) => challenge);
  return {
    uncovered: aims
      .filter(({ challenge, reach }) => reach.linked && !covered.has(challenge))
      .map(({ challenge, severity, reach }) => ({ challenge, severity, ...reasonFor(reach) })),
    unaddressable: ids(({ linked }) => !linked),
    onlyInferred: ids(({ linked, firm }) => linked && !firm),
  };
}
