import { deepFreeze } from '../freeze.ts';
import type { Level } from './types.ts';

export type LevelId = 'not-started' | 'exploring' | 'piloting' | 'established' | 'leading';

/** One step of the scale on which activities are rated. */
export interface LevelStep {
  readonly level: Level;
  readonly id: LevelId;
}

/** The five levels, lowest first. The scale is this toolkit's, not the paper's. */
export const scale: readonly LevelStep[] = /* @__PURE__ */ deepFreeze([
  { level: 0, id: 'not-started' },
  { level: 1, id: 'exploring' },
  { level: 2, id: 'piloting' },
  { level: 3, id: 'established' },
  { level: 4, id: 'leading' },
]);
