import type { paths } from '@servitization/core';
import type { FiveLevels } from '../../matrix/words.ts';

export interface ContextWords {
  /** What is asked for, as a label: level 4 is most of it. */
  readonly short: string;
  /** As asked to the manager. */
  readonly question: string;
  /** What can be observed at each level; the furthest one that is wholly true is the answer. */
  readonly anchors: FiveLevels;
  /** Said of a firm that has much of it, and of one that has little: clauses without a full stop. */
  readonly high: string;
  readonly low: string;
}

/** Why a criterion speaks for a path, and why against: clauses without a full stop. */
export interface CriterionWords {
  readonly for: string;
  readonly against: string;
}

export interface PathChoiceWords {
  /** By id of the context question or phase that the path counts. */
  readonly criteria: Readonly<Record<string, CriterionWords>>;
  /** What should be there before a firm sets out: three things, without a full stop. */
  readonly needs: readonly [string, string, string];
  /** One sentence: what is put off on this path. */
  readonly waits: string;
}

/** All words for choosing among the paths in one language: this toolkit's, not the paper's. */
export interface ChoiceWords {
  readonly questions: Readonly<Record<paths.ContextId, ContextWords>>;
  readonly paths: Readonly<Record<paths.PathId, PathChoiceWords>>;
}
