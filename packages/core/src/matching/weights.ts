import type { Effort, Evidence } from './types.ts';

/** Points that a link is worth for each point of severity. This toolkit's, not the paper's. */
export const weights: Readonly<Record<Evidence, number>> = /* @__PURE__ */ Object.freeze({
  reported: 10,
  suggested: 6,
  inferred: 3,
});

/** Efforts from the least, to compare and to add up. */
export const effortSteps: Readonly<Record<Effort, number>> = /* @__PURE__ */ Object.freeze({
  S: 1,
  M: 2,
  L: 3,
});
