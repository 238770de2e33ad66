import type { Answer, Framework, Level } from '../matrix/types.ts';
import type { Source } from '../sources.ts';
import type { ContextId } from './context.ts';
import type { PathId, Waypoint } from './framework.ts';

/** Answers by context question; level 4 is most of what the id names, `null` is "I don't know". */
export type Context = Readonly<Partial<Record<ContextId, Answer>>>;

/** One thing that speaks for or against a path. */
export interface Criterion {
  /** What is read: the level of a context question, or the progress of a phase of the matrix. */
  readonly measure: 'context' | 'phase';
  /** The context question or the phase. */
  readonly id: string;
  /** Whether much of it speaks for the path or against it. */
  readonly counts: 'for' | 'against';
  /** Above 0, at most 1,000; only the share of the path's sum matters. */
  readonly weight: number;
  /** A host's own criteria need none. */
  readonly source?: Source;
}

/** Below its level the path is not advisable, whatever its fit. */
export interface Guard {
  readonly question: ContextId;
  /** Lowest level that will do, 1 to 4. */
  readonly atLeast: Level;
}

export interface PathCriteria {
  readonly criteria: readonly Criterion[];
  readonly guards?: readonly Guard[];
}

export type Criteria = Readonly<Record<PathId, PathCriteria>>;

/** How one criterion bears on the fit of its path. */
export interface Reason {
  readonly measure: Criterion['measure'];
  readonly id: string;
  readonly counts: Criterion['counts'];
  /** Share of the path's whole weight, above 0, at most 1. */
  readonly weight: number;
  /** How much there is of what the id names, in [0, 1]; `null` while open. */
  readonly value: number | null;
  /** What it adds to one half, or takes off; `null` while open. All together are fit - 0.5. */
  readonly contribution: number | null;
}

/** What to beware of before a path is taken at its fit. */
export type Caution =
  | {
      readonly id: 'guard-low';
      readonly question: ContextId;
      readonly level: Level;
      readonly atLeast: Level;
    }
  | { readonly id: 'guard-open'; readonly question: ContextId; readonly atLeast: Level }
  /** `answered`: share of the weight that answers stand behind, in [0, 0.5). */
  | { readonly id: 'provisional'; readonly answered: number };

/** How well a path fits, and why. Ids and numbers, no words. */
export interface Recommendation {
  readonly path: PathId;
  /** In [0, 1]; `null` while no criterion of the path is answered. */
  readonly fit: number | null;
  /** Least and greatest fit that the open questions allow; always there. */
  readonly interval: readonly [min: number, max: number];
  /** Less than half of the weight is answered. */
  readonly provisional: boolean;
  /** All criteria: what bears most on the fit first, open ones last. */
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Caution[];
  /** `false` when a guard is low, `null` when one is open and none low. */
  readonly advisable: boolean | null;
  /** Paths whose fit is too close to tell apart, advisable or not; the same for each of them. */
  readonly tiedWith: readonly PathId[];
}

/** What can be said of a ranking as a whole, in the order of the ranking throughout. */
export interface Verdict {
  /** The path to name first among those that are advisable; `null` while there is none to name. */
  readonly headline: PathId | null;
  /** Advisable paths that can't be told apart from it. */
  readonly tiedWith: readonly PathId[];
  /** Not advisable, or not known to be, and no further from the headline than a tie. */
  readonly beside: readonly PathId[];
  /** Paths that fit better than the headline, and are not advisable, or not known to be. */
  readonly ahead: readonly PathId[];
  /** Paths behind it, not advised against, that open questions could still bring before it. */
  readonly mayPass: readonly PathId[];
  /** Little is answered of what leads, or open questions may still bring another path before it. */
  readonly soFar: boolean;
  /** All paths fit about equally well, and none is advised against: nothing tells them apart. */
  readonly isNeutral: boolean;
}

/** A reason that puts one path behind another: one against it, or one for the other. */
export interface Difference {
  /** Whose reason it is. */
  readonly path: PathId;
  readonly reason: Reason;
}

/** A better path that one is measured by, and what sets the two apart, the greatest difference first. */
export interface Behind {
  readonly path: PathId;
  readonly differences: readonly Difference[];
}

/** Where a path stands among all. */
export type Standing =
  | { readonly kind: 'unranked' }
  /** Nothing tells the paths apart. */
  | { readonly kind: 'neutral' }
  /** `soFar`: little is answered, or open questions may still change it. */
  | { readonly kind: 'first'; readonly soFar: boolean }
  /** The only path with a fit: there is nothing to compare it with. */
  | { readonly kind: 'alone' }
  /** `behind`: what fits better than all of them; `null` where nothing does. */
  | { readonly kind: 'level'; readonly with: readonly PathId[]; readonly behind: Behind | null }
  | ({ readonly kind: 'behind' } & Behind);

/** Something open that a path counts: a context question, or a phase of the matrix. */
export interface OpenMeasure {
  readonly measure: Criterion['measure'];
  readonly id: string;
}

/** A stretch of the route, and what to bring up to "established" on it. */
export interface Leg {
  readonly from: Waypoint;
  /** As `from` in the last leg, which ends with what remains. */
  readonly to: Waypoint;
  /** Ids of activities, in the order in which to take them up. */
  readonly activities: readonly string[];
}

export interface Route {
  readonly waypoints: readonly Waypoint[];
  /** One from each waypoint. */
  readonly legs: readonly Leg[];
  /** A dimension is not assessed yet, and the route starts from its first phase. */
  readonly assumedStart: boolean;
}

export interface PathsOptions {
  /** The host's own matrix, when the assessment was made with one. */
  readonly framework?: Framework;
}

/** One answer that would bring a path forward. */
export interface FavorableChange {
  readonly measure: 'context' | 'activity';
  /** Context question or activity. */
  readonly id: string;
  readonly from: Level | null;
  readonly to: Level;
  /** Fit of the path after the change. */
  readonly fit: number;
  /** Fit, after the change, of the path to pass: the best other one that is advisable, if any is. */
  readonly rival: number;
  /** `fit` less `rival`: negative while behind. */
  readonly margin: number;
  /** The path would stand first, advisable, and not in a tie. */
  readonly leads: boolean;
}

/** What would make a path fit better that does not stand first alone. */
export interface Favor {
  readonly path: PathId;
  /** As it is now; `null` while no criterion of the path is answered. */
  readonly fit: number | null;
  /** Changes of a single answer, the most promising first; empty when none helps. */
  readonly changes: readonly FavorableChange[];
}
