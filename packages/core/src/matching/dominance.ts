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
 * For every candidate a set of bits: the slots in which none has more points than it. One that has a
 * slot that the other lacks is not held by it, which is quickly seen: a word has 32 slots.
 */
function topSlots(candidates: readonly Candidate[], nothing: Coverage): readonly Uint32Array[] {
  const top = coverageOf(candidates, nothing);
  return candidates.map(({ slots, points }) => {
    const bits = new Uint32Array((nothing.length >>> 5) + 1);
    slots.forEach((slot, index) => {
      const word = slot >>> 5;
      if (points[index] === top[slot]) bits[word] = (bits[word] as number) | (1 << (slot & 31));
    });
    return bits;
  });
}

function includes(bits: Uint32Array, others: Uint32Array): boolean {
  for (let word = 0; word < bits.length; word += 1) {
    if (((others[word] as number) & ~(bits[word] as number)) !== 0) return false;
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
  const tops = topSlots(candidates, nothing);
  return candidates.filter(
    (one, at) =>
      !candidates.some(
        (other, place) =>
          goesFirst(other, one) &&
          includes(tops[place] as Uint32Array, tops[at] as Uint32Array) &&
          holds(alone[place] as Coverage, one),
      ),
  );
}
