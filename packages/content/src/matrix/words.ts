import type { matrix, PaperId, paths } from '@servitization/core';

type Step = 1 | 2 | 3;

/** A cell of the 3 x 3 matrix: phase of digital service maturity, then phase of ecosystem involvement. */
export type CellId = `${Step}-${Step}`;

/** Five texts, one a level, from not started (0) to leading (4): index it by the level. */
export type FiveLevels = readonly [string, string, string, string, string];

export interface DimensionWords {
  readonly name: string;
  /** For headlines: "Partners lag". */
  readonly short: string;
  /** One sentence. */
  readonly description: string;
}

export interface PhaseWords {
  /** The paper's term. */
  readonly name: string;
  /** For rows under a heading that names the dimension. */
  readonly short: string;
  /** One sentence: what a firm in this phase can be seen doing. */
  readonly description: string;
}

export interface ActivityWords {
  /** Imperative, as an item of advice. */
  readonly name: string;
  /** As asked to the manager. */
  readonly question: string;
  /** One sentence: why it matters, or what it means. */
  readonly description: string;
  /** What can be observed at each level; the furthest one that is wholly true is the answer. */
  readonly anchors: FiveLevels;
}

/** All words of the internationalization matrix in one language. */
export interface MatrixWords {
  readonly dimensions: Readonly<Record<matrix.DimensionId, DimensionWords>>;
  readonly phases: Readonly<Record<matrix.PhaseId, PhaseWords>>;
  readonly activities: Readonly<Record<matrix.ActivityId, ActivityWords>>;
  readonly levels: FiveLevels;
  /** The answer that is no level. */
  readonly unknown: string;
  /** Names of the three strategy paths, as the picture labels them. */
  readonly paths: Readonly<Record<paths.PathId, string>>;
  /** What a firm in a cell typically looks like: this toolkit's synthesis, not the paper's. */
  readonly cells: Readonly<Record<CellId, string>>;
  /** Short citation labels. */
  readonly cite: Readonly<Record<PaperId, string>>;
  /** What a paper's evidence rests on, one sentence. */
  readonly scope: Readonly<Partial<Record<PaperId, string>>>;
}
