import type { Source } from '../sources.ts';

/** How a challenge hurts: 1 a nuisance, 2 slows sales down, 3 stops sales. */
export type Severity = 1 | 2 | 3;

/** Work and money that an activity takes: small, medium or large. An estimate of this toolkit. */
export type Effort = 'S' | 'M' | 'L';

/**
 * What a link rests on. `reported`: a firm of the study tells of it, or the authors state it as fact.
 * `suggested`: the authors say that it may help, cite others, or a firm wishes for it. `inferred`: the
 * paper names the activity, and this toolkit draws the line to the challenge.
 */
export type Evidence = 'reported' | 'suggested' | 'inferred';

export interface Challenge {
  readonly id: string;
  readonly source: Source;
  /** `inferred`: the text gives it no theme; this toolkit put it where it stands. */
  readonly grouping?: 'inferred';
  /** `none`: no link on purpose, as the paper names nothing digital against it. */
  readonly remedy?: 'none';
}

export interface Theme {
  readonly id: string;
  readonly source: Source;
  readonly challenges: readonly Challenge[];
}

/** A part of the business model, with the challenges that going abroad brings to it. */
export interface Component {
  readonly id: string;
  readonly source: Source;
  readonly themes: readonly Theme[];
}

export interface Link {
  readonly challenge: string;
  readonly evidence: Evidence;
  readonly source: Source;
}

/** A digital activity, and the challenges that it answers. */
export interface Activity {
  readonly id: string;
  /** Id of the component under which it is told. */
  readonly component: string;
  readonly effort: Effort;
  readonly source: Source;
  readonly links: readonly Link[];
}

/** Challenges, activities, and the links between them. Ids are unique in the whole framework. */
export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly components: readonly Component[];
  readonly activities: readonly Activity[];
}

/** What the user is troubled by: severity by challenge id. */
export type Selection = Readonly<Record<string, Severity>>;

export interface MatchLimits {
  /** Activities in the plan at most, from 1; as many as add something when absent. */
  readonly max?: number;
  /** Leaves out activities that take more than this. */
  readonly effort?: Effort;
  /** Counts reported links only. */
  readonly reportedOnly?: boolean;
  /** Ids of activities that go into the plan first, whatever their effort. */
  readonly pinned?: readonly string[];
  /** Ids of activities to leave out. */
  readonly dismissed?: readonly string[];
  /** A host's own framework in place of the paper's. */
  readonly framework?: Framework;
}

/** One challenge that an activity answers: `points` is severity times the weight of the evidence. */
export interface Cover {
  readonly challenge: string;
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly points: number;
}

/** An activity with all chosen challenges that it answers, in the order of the framework. */
export interface Recommendation {
  readonly activity: string;
  readonly effort: Effort;
  /** Sum of the points of what it covers. */
  readonly score: number;
  readonly covers: readonly Cover[];
}

/** An activity of the plan. No challenge is covered twice; `supports` is what another covers as well. */
export interface PlanItem extends Recommendation {
  readonly supports: readonly Cover[];
  /** Points that the plan gains by it, after the items before it. */
  readonly adds: number;
  readonly pinned: boolean;
}

export type Filter = 'effort' | 'evidence' | 'dismissed';

/** A chosen challenge that the plan leaves open although the framework has a link for it. */
export interface Uncovered {
  readonly challenge: string;
  readonly severity: Severity;
  /** `cap`: the plan is full. `filters`: none of its links is left. */
  readonly reason: 'cap' | 'filters';
  /** What took its links away; empty when that was the cap. */
  readonly filters: readonly Filter[];
}

/** A serializable result: ids and numbers, no words. */
export interface Match {
  /** Activities that answer anything, the highest score first. */
  readonly ranked: readonly Recommendation[];
  /** The activities that together cover the most, in the order of what each adds. */
  readonly plan: readonly PlanItem[];
  readonly uncovered: readonly Uncovered[];
  /** Chosen challenges for which the framework has no link of any kind. */
  readonly unaddressable: readonly string[];
  /** Chosen challenges for which it has inferred links and no others. */
  readonly onlyInferred: readonly string[];
  /** Severity points that the plan reaches, and all that were chosen. */
  readonly severity: { readonly covered: number; readonly chosen: number };
  /** Points that the plan covers: for each challenge its best link. */
  readonly value: number;
  /** Every combination was compared or ruled out. */
  readonly exact: boolean;
  /** No plan of that size covers more points than this; equals `value` when `exact`. */
  readonly bound: number;
}
