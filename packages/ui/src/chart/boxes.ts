import type { Point } from './gridGeometry.ts';

/** A rectangle from its top start corner, in whatever unit its picture has. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The square around a round thing. */
export const boxOf = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

const shared = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));

/** How much of two boxes lies on one another. */
export const overlap = (a: Box, b: Box): number =>
  shared(a.x, a.width, b.x, b.width) * shared(a.y, a.height, b.y, b.height);

/** How much of a box lies outside of another. */
const outside = (box: Box, frame: Box): number => box.width * box.height - overlap(box, frame);

/** The four sides of a box, as boxes of that thickness around its edge. */
export const sidesOf = ({ x, y, width, height }: Box, thickness: number): Box[] =>
  [0, 1].flatMap((far) => [
    { x, y: y + far * height - thickness / 2, width, height: thickness },
    { x: x + far * width - thickness / 2, y, width: thickness, height },
  ]);

/** A rounding error is no reason to move. */
const NOTHING = 1e-3;

/** The first of the places that lies on as little as any. */
export function freest<Place extends { readonly box: Box }>(
  places: Iterable<Place>,
  taken: readonly Box[],
  frame: Box,
): (Place & { readonly cost: number }) | undefined {
  let least = Number.POSITIVE_INFINITY;
  let best: Place | undefined;
  for (const place of places) {
    let cost = 3 * outside(place.box, frame);
    for (const one of taken) {
      if (cost >= least) break;
      cost += overlap(place.box, one);
    }
    if (cost < least - NOTHING) [least, best] = [cost, place];
    if (least < NOTHING) break;
  }
  return best && { ...best, cost: least };
}
