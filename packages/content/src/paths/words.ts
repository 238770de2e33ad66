import type { paths } from '@servitization/core';

export interface PathWords {
  /** One sentence, as advice: what comes first, and what it leads to. */
  readonly idea: string;
  /** One sentence: when a firm may choose it. */
  readonly suits: string;
  /** One sentence: what it costs or risks. */
  readonly price: string;
}

export interface CaseWords {
  /** In lower case, to stand in a sentence or a cell. */
  readonly industry: string;
  /** In lower case: what the firm sells. */
  readonly offering: string;
  /** One or two sentences: what the firm did on its path, and no more than the paper tells. */
  readonly story: string;
}

/** All words of the three strategy paths and their six case companies in one language. */
export interface PathsWords {
  readonly paths: Readonly<Record<paths.PathId, PathWords>>;
  readonly cases: Readonly<Record<paths.CaseId, CaseWords>>;
  /** One sentence, wherever cases are drawn: on a line, never at a point. */
  readonly casesNote: string;
}
