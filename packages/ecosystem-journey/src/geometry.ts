/**
 * Where partners stand around the firm, in em of the figure's own text. Their order alone decides the
 * direction, their consonance alone the distance: a rating moves one mark along its ray, and no label.
 */

/** Least height of a label's row: two lines. */
export const ROW = 2.5;
/** Above this the rays would be too close to follow, and partners are drawn in rows instead. */
export const MOST_AROUND = 24;
/** Radius of a mark. */
export const MARK = 0.36;
/** Room between the circle and the labels. */
export const GAP = 1;
/** From the middle to the ring of the greatest consonance, as a share of the radius. */
const NEAREST = 0.3;
const STEP = 0.15;
const LEAST_RADIUS = 12;

/** The first half stands at the start side, the others at the end side. */
export const startCount = (count: number): number => Math.ceil(count / 2);

/** Rows of the fuller side. */
export const rowsOf = (count: number): number => startCount(count);

export const radiusOf = (count: number): number =>
  Math.max(LEAST_RADIUS, (rowsOf(count) * ROW) / 2);

/** Height of the figure; each side shares it out among its rows. */
export const heightOf = (count: number): number => 2 * radiusOf(count);

export interface Ray {
  readonly side: 'start' | 'end';
  /** Height of the label's middle, from the middle of the figure. */
  readonly y: number;
  /** Where the ray meets the circle, to the end side of the middle. */
  readonly x: number;
}

/** The ray of a partner by its place in the list. */
export function rayOf(index: number, count: number): Ray {
  const first = startCount(count);
  const isStart = index < first;
  const [row, rows] = isStart ? [index, first] : [index - first, count - first];
  const y = (row - (rows - 1) / 2) * (heightOf(count) / rows);
  const x = Math.sqrt(radiusOf(count) ** 2 - y ** 2);
  return { side: isStart ? 'start' : 'end', y, x: isStart ? -x : x };
}

/** How far out a partner stands, as a share of the radius; who is not assessed stands on the circle. */
export const shareOf = (consonance: number | null): number =>
  consonance === null ? 1 : NEAREST + (4 - consonance) * STEP;

/** Shares of the rings, from the greatest consonance to none. */
export const rings: readonly number[] = [4, 3, 2, 1, 0].map(shareOf);

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a partner's mark stands. */
export function spotOf(index: number, count: number, consonance: number | null): Spot {
  const { x, y } = rayOf(index, count);
  const share = shareOf(consonance);
  return { x: x * share, y: y * share };
}

/** A box in em, its top start corner first. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room that a label has in a figure so wide; the middle of the figure is the origin. */
export function labelBox(index: number, count: number, width: number): Box {
  const { side, y } = rayOf(index, count);
  const inner = radiusOf(count) + GAP;
  const room = width / 2 - inner;
  return {
    left: side === 'start' ? -width / 2 : inner,
    top: y - ROW / 2,
    width: room,
    height: ROW,
  };
}
