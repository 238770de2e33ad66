/** What is worth an hour together. This toolkit's, not a paper's. */
export const AGENDA: { readonly gap: number; readonly max: number } = Object.freeze({
  /** Level steps between the lowest and the highest answer. */
  gap: 2,
  /** Questions on the agenda. */
  max: 5,
});
