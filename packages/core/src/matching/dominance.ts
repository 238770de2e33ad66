import { type Candidate, type Coverage, coverageOf } from './coverage.ts';

/** In a tie of points, this one goes first. */
const goesFirst = (a: Candidate, b: Candidate): boolean =>
  a.effort < b.effort || (a.effort === b.effort && a.at < b.at);

/** Does the coverage hold all that the candidate covers? A bare loop: it runs for every pair. */
function holds(coverage: Coverage, { slots, points }: Candidate): boolean {
  for (let index = 0; index < slots.length; index += 1) {
    if ((points[index] as number) > (coverage[slots[index] as number] as number)) return false;
  }
  return true;
}

/**
 * Leaves out candidates that another one covers whole at no more effort: no best plan has them, since
 * the other one in their place is at least as good and wins the tie. `slots` is how many there are.
 */
export function undominated(candidates: readonly Candidate[], slots: number): readonly Candidate[] {
  const nothing = new Int32Array(slots);
  const alone = candidates.map((candidate) => coverageOf([candidate], nothing));
  return candidates.filter(
    (one) =>
      !candidates.some(
        (other, place) => goesFirst(other, one) && holds(alone[place] as Coverage, one),
      ),
  );
}
