import { type Box, boxOf, lengthIn, overlap, within } from './boxes.ts';
import { chordsOf, type GridCurve, type PlacedText, type Spot } from './curves.ts';
import { type Area, insetOf, type Point } from './gridGeometry.ts';
import { minus, plus, unit } from './vector.ts';

/** What a grid shows that has a label, or is in the way of one. */
export interface Labeled {
  readonly area: Area | null;
  readonly point: Point | null;
  readonly pointLabel: string;
  readonly curves?: readonly GridCurve[] | undefined;
  /** Dot that the curves leave. */
  readonly start?: Point | undefined;
  /** Ring that the curves aim at. */
  readonly end?: Point | undefined;
}

/** Lengths of a picture in its labels' em. */
export interface LabelScale {
  readonly columns: number;
  readonly rows: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly sizeOf: (text: string) => { readonly width: number; readonly height: number };
}

export interface Label extends Spot {
  readonly text: string;
  /** What the text covers at each scale, in em from the grid's top start corner. */
  readonly boxes: readonly Box[];
}

export interface Labels {
  readonly firm: Label | undefined;
  /** In the order of the curves. */
  readonly curves: readonly {
    readonly letters: readonly Label[];
    readonly name: Label | undefined;
  }[];
}

/** Height of a line of text. */
export const LINE = 1.2;
/** Radii: the firm's dot, and the curves' dot, ring and arrow's head. */
const FIRM = 0.7;
const MARK = 0.6;
/** Air around a name: beside it and, where another text could read on from it, above and below. */
const BESIDE = 0.2;
const APART = 0.3;
/** From a line to the middle of a text off it, and from a dot, and past one. */
const NEAR = 0.9;
const OFF = 1.15;
const PAST = 1.32;
/** How far the firm's name may stand aside of its dot, in em. */
const SHIFTS = [0, 1, -1, 2, -2, 3, -3, 4, -4];
/** Of an em, in the smallest layout. */
const PX = 12;
/** How far letters slide along their line, in steps, the nearest first. */
const SLIDES = [0, 0.4, -0.4, -0.6];
/** A text is worse to lie on than a line, whatever their sizes. */
const NEVER = 1e3;
/** A rounding error is no reason to move. */
const NOTHING = 1e-3;

type Size = Omit<LabelScale, 'sizeOf'>;

const place = ({ x, y }: Point, { rows, cell }: Size): Point => ({
  x: x * cell.width,
  y: (rows - y) * cell.height,
});

/** The firm's dot, which makes way for the grid's edge. */
export const dotAt = (point: Point, scale: Size): Point =>
  plus(place(point, scale), {
    x: insetOf(point.x, scale.columns) / PX,
    y: -insetOf(point.y, scale.rows) / PX,
  });

const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

function boxAt(text: string, { at, dx, dy, anchor }: Spot, scale: LabelScale): Box {
  const { width, height } = scale.sizeOf(text);
  const { x, y } = place(at, scale);
  // Lines beyond the first lead away from what the text names.
  const away = (Math.sign(dy) * (height - LINE)) / 2;
  return { x: x + dx - width * SHARE[anchor], y: y + dy + away - height / 2, width, height };
}

/** What texts keep off: other texts, round things and straight ways, each at every scale. */
interface Taken {
  readonly solid: readonly (readonly Box[])[];
  readonly ways: readonly (readonly [Point, Point])[];
}

/** How much a text lies on, over all scales. */
function cost({ boxes }: Label, { solid, ways }: Taken, scales: readonly LabelScale[]): number {
  let sum = 0;
  for (const [index, scale] of scales.entries()) {
    const box = boxes[index] as Box;
    const { columns, rows, cell } = scale;
    const frame = { x: 0, y: 0, width: columns * cell.width, height: rows * cell.height };
    sum += NEVER * (box.width * box.height - overlap(box, frame));
    const wide = within(box, BESIDE);
    for (const one of solid) sum += NEVER * overlap(wide, one[index] as Box);
    for (const [from, to] of ways) sum += lengthIn(wide, place(from, scale), place(to, scale));
  }
  return sum;
}

/** Where the firm's name may stand: at its area, above the start corner first, and at its dot. */
function firmSpots({ area, point }: Labeled, { columns, rows }: Size): Spot[] {
  const ends = [
    { at: 0, sign: 1, anchor: 'start' },
    { at: 1, sign: -1, anchor: 'end' },
  ] as const;
  const corners = area
    ? [-NEAR, NEAR].flatMap((dy) =>
        // Outside of its edge first, then inside.
        [0, NEAR / 2].flatMap((inward) =>
          ends.map(({ at, sign, anchor }): Spot => {
            const y = area.y[dy < 0 === inward > 0 ? 0 : 1];
            return { at: { x: area.x[at], y }, dx: inward * sign, dy, anchor };
          }),
        ),
      )
    : [];
  if (!point) return corners;
  const [x, y] = [insetOf(point.x, columns) / PX, -insetOf(point.y, rows) / PX];
  const spot = (dx: number, dy: number, anchor: Spot['anchor']): Spot => ({
    at: point,
    dx: x + dx,
    dy: y + dy,
    anchor,
  });
  return [
    ...corners,
    ...[0, -NEAR, NEAR].flatMap((dy) =>
      ends.map(({ sign, anchor }) => spot(OFF * sign, dy, anchor)),
    ),
    ...SHIFTS.flatMap((dx) => [-PAST, PAST].map((dy) => spot(dx, dy, 'middle'))),
  ];
}

/** The four sides of an area; texts keep off its dashed edge. */
const edgesOf = ({ x: [left, right], y: [bottom, top] }: Area): [Point, Point][] => {
  const corners = [
    { x: left, y: bottom },
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
  ] as const;
  return corners.map((from, index) => [from, corners[(index + 1) % 4] as Point]);
};

/** A letter slides along its side of the line. */
function letterSpots({ line }: GridCurve, { at }: PlacedText): Point[] {
  const ways = line.slice(1).map((to, index) => minus(to, line[index] as Point));
  const side = ways.find((way, index) => {
    const { x, y } = minus(at, line[index] as Point);
    return Math.abs(way.x * y - way.y * x) < NOTHING;
  });
  return SLIDES.map((far) => plus(at, unit(side ?? { x: 0, y: 0 }), far));
}

/**
 * A place for every label of a grid at all of these scales, on no other label and, where there is
 * one, on no line. Letters and names have their places and a few others for when the firm is there;
 * the firm's name takes the first of its own that is free, or that a name can make way for.
 */
export function placeLabels(model: Labeled, scales: readonly LabelScale[]): Labels {
  const { area, point, pointLabel, curves = [], start, end } = model;
  const labelAt = (text: string, spot: Spot): Label => ({
    ...spot,
    text,
    boxes: scales.map((scale) => boxAt(text, spot, scale)),
  });
  const round = (at: Point, radius: number, of = place) =>
    scales.map((scale) => boxOf(of(at, scale), radius));
  const best = (labels: readonly Label[], taken: Taken) => {
    let least = Number.POSITIVE_INFINITY;
    let found: Label | undefined;
    for (const label of labels) {
      const one = cost(label, taken, scales);
      if (one < least - NOTHING) [least, found] = [one, label];
      if (least < NOTHING) break;
    }
    return { label: found, cost: found ? least : 0 };
  };

  const dot = point ? [round(point, FIRM, dotAt)] : [];
  const edges = area ? edgesOf(area) : [];
  const marks = [start, end].flatMap((at) => (at ? [round(at, MARK)] : []));
  const solid: (readonly Box[])[] = [...dot, ...marks];
  const letters = curves.map((curve) =>
    curve.letters.flatMap((letter) => {
      const spots = letterSpots(curve, letter).map((at) => ({
        ...labelAt(letter.text, { at, dx: 0, dy: 0, anchor: 'middle' }),
        boxes: round(at, LINE / 2),
      }));
      const { label } = best(spots, { solid, ways: edges });
      if (label) solid.push(label.boxes);
      return label ?? [];
    }),
  );
  const fixed: Taken = {
    solid,
    ways: [
      ...edges,
      ...curves.flatMap(({ line }) => {
        const chords = chordsOf(line);
        return chords.slice(1).map((to, index) => [chords[index] as Point, to] as const);
      }),
    ],
  };

  /** Names around the firm's, if that stands already. */
  const namesBeside = (firm?: Label) => {
    const solid = [...fixed.solid];
    let sum = 0;
    const take = (label?: Label) =>
      label && solid.push(label.boxes.map((box) => within(box, 0, APART)));
    take(firm);
    const names = curves.map(({ name }) => {
      const found = best(
        name.spots.map((spot) => labelAt(name.text, spot)),
        { ...fixed, solid },
      );
      take(found.label);
      sum += found.cost;
      return found.label;
    });
    return { names, solid, sum };
  };

  const usual = namesBeside();
  const places = firmSpots(model, scales[0] as LabelScale).map((spot) => labelAt(pointLabel, spot));
  let least = best(places, { ...fixed, solid: usual.solid });
  let { names } = usual;
  if (least.cost > NOTHING) {
    for (const label of places) {
      const own = cost(label, fixed, scales);
      if (own > least.cost - NOTHING) continue;
      const around = namesBeside(label);
      const sum = own + around.sum - usual.sum;
      if (sum < least.cost - NOTHING) [least, names] = [{ label, cost: sum }, around.names];
      if (sum < NOTHING) break;
    }
  }
  return {
    firm: least.label,
    curves: curves.map((_, index) => ({ letters: letters[index] ?? [], name: names[index] })),
  };
}
