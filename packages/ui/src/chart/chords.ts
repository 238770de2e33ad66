import { bendsOf } from './curves.ts';
import type { Point } from './gridGeometry.ts';
import { minus, plus } from './vector.ts';

/** Points that a way leads through, straight from one to the next: a bend in two chords. */
export function chordsOf(line: readonly Point[]): Point[] {
  const bends = bendsOf(line).flatMap(({ from, corner, to }) => {
    const chord = plus(from, minus(to, from), 0.5);
    return [from, plus(chord, minus(corner, chord), 0.5), to];
  });
  return [line[0] as Point, ...bends, line.at(-1) as Point];
}
