import type { Severities } from './limits.ts';
import type { Evidence, Filter, Match, PlanItem, Uncovered } from './types.ts';

/** What the links to one chosen challenge come to. */
interface Reach {
  linked: boolean;
  /** A link that is more than inferred, whether a filter keeps it out or not. */
  firm: boolean;
  /** A link that no filter keeps out. */
  open: boolean;
  readonly filters: Set<Filter>;
}

/** What the links to every chosen challenge come to, noted link by link. */
export interface Reaches {
  readonly note: (challenge: string, evidence: Evidence, filters: readonly Filter[]) => void;
  readonly of: (challenge: string) => Readonly<Reach>;
}

export function reachesTo(severities: Severities): Reaches {
  const all = new Map<string, Reach>();
  const fresh = (): Reach => ({ linked: false, firm: false, open: false, filters: new Set() });
  for (const challenge of severities.keys()) all.set(challenge, fresh());
  const of = (challenge: string) => all.get(challenge) ?? fresh();
  return {
    of,
    note: (challenge, evidence, filters) => {
      const reach = of(challenge);
      reach.linked = true;
      if (evidence !== 'inferred') reach.firm = true;
      if (filters.length === 0) reach.open = true;
      for (const filter of filters) reach.filters.add(filter);
    },
  };
}

const filterOrder: readonly Filter[] = ['effort', 'evidence', 'dismissed'];

/** Why the plan leaves the challenge open: it is full, or no link is left. */
const reasonFor = ({ open, filters }: Reach): Pick<Uncovered, 'reason' | 'filters'> =>
  open
    ? { reason: 'cap', filters: [] }
    : { reason: 'filters', filters: filterOrder.filter((filter) => filters.has(filter)) };

/** What the plan leaves open, and what no plan or no firm evidence can change. */
export function openEnds(
  severities: Severities,
  reaches: Reaches,
  plan: readonly PlanItem[],
): Pick<Match, 'uncovered' | 'unaddressable' | 'onlyInferred'> {
  const covered = new Set(plan.flatMap(({ covers }) => covers.map(({ challenge }) => challenge)));
  const chosen = [...severities.keys()];
  const linked = chosen.filter((id) => reaches.of(id).linked);
  return {
    uncovered: [...severities]
      .filter(([id]) => reaches.of(id).linked && !covered.has(id))
      .map(([challenge, severity]) => ({
        challenge,
        severity,
        ...reasonFor(reaches.of(challenge)),
      })),
    unaddressable: chosen.filter((id) => !reaches.of(id).linked),
    onlyInferred: linked.filter((id) => !reaches.of(id).firm),
  };
}
