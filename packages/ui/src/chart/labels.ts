import { type Box, boxOf, freest, sidesOf } from './boxes.ts';
import { chordsOf, type GridCurve, type PlacedText } from './curves.ts';
import { type Area, insetOf, type Point } from './gridGeometry.ts';
import { distance, lengthOf, minus, plus, unit } from './vector.ts';

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

export type Anchor = 'start' | 'middle' | 'end';

/** Where a text is anchored: a point of the grid, and from there in em to the middle of its line. */
interface Spot {
  readonly at: Point;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: Anchor;
}

export interface Label extends Spot {
  readonly text: string;
  /** The point that a line leads to from a text which has no room beside it. */
  readonly from?: Point;
  /** What the text covers, in em from the grid's top start corner. */
  readonly box: Box;
}

export interface Labels {
  readonly firm: Label | undefined;
  /** In the order of the curves. */
  readonly curves: readonly {
    readonly letters: readonly Label[];
    readonly name: Label | undefined;
  }[];
}

/** Places for one label, the best first; made one by one, as most often the first has room. */
type Places = Generator<Label>;

/** Height of a line of text. */
export const LINE = 1.2;
/** Radii: the firm's dot, the curves' dot and ring, an arrow's head. */
const FIRM = 0.7;
const MARK = 0.5;
const HEAD = 0.7;
/** What a line and the air beside it take. */
const STROKE = 0.4;
/** Of an em, in the smallest layout. */
const PX = 12;
/** From the middle of a text to a side it keeps off, and past a dot. */
const NEAR = 0.85;
const PAST = 1.4;
/** Between a text and the line that leads to it. */
const GAP = 0.35;
/** A name may rise this far above the grid, into the room under the axis' label. */
const HEADROOM = 1.5;
/** How far letters and names slide along their line, and how far at a time, in steps. */
const REACH = 2;
const STRIDE = 0.1;

const place = ({ x, y }: Point, { rows, cell }: Omit<LabelScale, 'sizeOf'>): Point => ({
  x: x * cell.width,
  y: (rows - y) * cell.height,
});

const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** The firm's dot, which makes way for the grid's edge. */
export function dotAt(point: Point, scale: Omit<LabelScale, 'sizeOf'>): Point {
  const { x, y } = place(point, scale);
  return { x: x + insetOf(point.x, scale.columns) / PX, y: y - insetOf(point.y, scale.rows) / PX };
}

function labelAt(text: string, { at, dx, dy, anchor }: Spot, scale: LabelScale): Label {
  const { width, height } = scale.sizeOf(text);
  const { x, y } = place(at, scale);
  // Lines beyond the first lead away from what the text names.
  const away = (Math.sign(dy) * (height - LINE)) / 2;
  const box = { x: x + dx - width * SHARE[anchor], y: y + dy + away - height / 2, width, height };
  // Written out, since there are hundreds and copies of objects are slow.
  return { at, dx, dy, anchor, text, box };
}

/** A line as boxes along it: a level or an upright side is one, any other a row of dots. */
function trailOf({ line }: GridCurve, scale: LabelScale): Box[] {
  const chords = chordsOf(line).map((point) => place(point, scale));
  const boxes = chords.slice(1).flatMap((to, index) => {
    const from = chords[index] as Point;
    const way = minus(to, from);
    const count = way.x && way.y ? Math.ceil(lengthOf(way) / STROKE) : 1;
    return Array.from({ length: count }, (_, at) => {
      const [a, b] = [plus(from, way, at / count), plus(from, way, (at + 1) / count)];
      return {
        x: Math.min(a.x, b.x) - STROKE / 2,
        y: Math.min(a.y, b.y) - STROKE / 2,
        width: Math.abs(way.x / count) + STROKE,
        height: Math.abs(way.y / count) + STROKE,
      };
    });
  });
  return [...boxes, boxOf(chords.at(-1) as Point, HEAD)];
}

/** Places along the side of a line that is nearest to one, the nearest first. */
function* along(line: readonly Point[], at: Point): Generator<Point> {
  const sides = line.slice(1).map((to, index) => ({ from: line[index] as Point, to }));
  const away = (side: (typeof sides)[number]) => distance(at, side.from, side.to);
  const { from, to } = sides.reduce((best, side) => (away(side) < away(best) ? side : best));
  const direction = unit(minus(to, from));
  for (let index = 0; index < (2 * REACH) / STRIDE; index++) {
    const slide = Math.ceil(index / 2) * STRIDE * (index % 2 ? 1 : -1);
    const one = plus(at, direction, slide);
    if (distance(one, from, to) < 1e-6) yield one;
  }
}

function* letterPlaces({ line }: GridCurve, { text, at }: PlacedText, scale: LabelScale): Places {
  for (const one of along(line, at)) {
    const box = boxOf(place(one, scale), LINE / 2);
    yield { at: one, dx: 0, dy: 0, anchor: 'middle', text, box };
  }
}

/** Each side of a line, its own first: from a place on the line to the middle of the text. */
const SIDES = {
  above: [0, -1.25],
  below: [0, 1.25],
  beside: [0.7, 0.7],
} as const;

function* namePlaces({ line, name }: GridCurve, scale: LabelScale): Places {
  for (const turn of [1, -1]) {
    const [dx, dy] = SIDES[name.side].map((shift) => shift * turn) as [number, number];
    const anchor = dx < 0 ? 'end' : 'start';
    for (const at of along(line, name.at)) yield labelAt(name.text, { at, dx, dy, anchor }, scale);
  }
}

/** From a point to the start of a text that names it: the nearest first. */
const AROUND = [0, 1].flatMap((aside) =>
  (aside ? [0, -NEAR, NEAR] : [-NEAR, NEAR, -PAST, PAST]).map((dy) => [aside, dy] as const),
);

const around = (at: Point): Spot[] =>
  AROUND.flatMap(([dx, dy]) => [
    { at, dx, dy, anchor: 'start' },
    { at, dx: -dx, dy, anchor: 'end' },
    ...(dx ? [] : [{ at, dx, dy, anchor: 'middle' } as const]),
  ]);

/** Where the firm's name may stand: above the start corner of its area, at the others, at its dot. */
function* nearPlaces({ area, point, pointLabel }: Labeled, scale: LabelScale): Places {
  const corners = area
    ? [1, 0].flatMap((top) => [0, 1].map((end) => ({ x: area.x[end as 0], y: area.y[top as 0] })))
    : [];
  for (const at of [...corners, ...(point ? [point] : [])]) {
    for (const spot of around(at)) yield labelAt(pointLabel, spot, scale);
  }
}

/** All over the grid, the nearest first, for a name with a line that leads to what it names. */
function* farPlaces({ area, point, pointLabel }: Labeled, scale: LabelScale): Places {
  const from = point ?? (area && { x: area.x[0], y: area.y[1] });
  if (!from) return;
  const steps = (count: number) => Array.from({ length: count * 6 - 1 }, (_, at) => (at + 1) / 6);
  yield* steps(scale.columns)
    .flatMap((x) => steps(scale.rows).map((y) => ({ x, y })))
    .flatMap((at) => [
      { at, dx: GAP, dy: 0, anchor: 'start' as const },
      { at, dx: -GAP, dy: 0, anchor: 'end' as const },
    ])
    .map((spot) => labelAt(pointLabel, spot, scale))
    .map((label) => ({ label, far: lengthOf(minus(endOf(label), place(from, scale))) }))
    .sort((a, b) => a.far - b.far)
    .map(({ label }) => Object.assign(label, { from }));
}

function* firmPlaces(model: Labeled, scale: LabelScale): Places {
  yield* nearPlaces(model, scale);
  yield* farPlaces(model, scale);
}

/** Middle of the side of a text that is its anchor. */
const endOf = ({ box, anchor }: Label): Point => ({
  x: box.x + box.width * SHARE[anchor],
  y: box.y + box.height / 2,
});

/** Texts keep off the area's dashed edge. */
function edgeOf({ area }: Labeled, scale: LabelScale): Box[] {
  if (!area) return [];
  const from = place({ x: area.x[0], y: area.y[1] }, scale);
  const to = place({ x: area.x[1], y: area.y[0] }, scale);
  return sidesOf({ ...from, width: to.x - from.x, height: to.y - from.y }, 0.04);
}

/** Labels with what they still lie on. */
interface Settled extends Labels {
  readonly cost: number;
}

/** The firm's name at its place and the others out of its way, or the other way round. */
function settle(model: Labeled, scale: LabelScale, isFirmFirst: boolean): Settled {
  const { curves = [], start, end, point } = model;
  const { columns, rows, cell } = scale;
  const frame = { x: 0, y: 0, width: columns * cell.width, height: rows * cell.height };
  const taken = [
    ...[start, end].flatMap((at) => (at ? [boxOf(place(at, scale), MARK)] : [])),
    ...(point ? [boxOf(dotAt(point, scale), FIRM)] : []),
  ];
  let cost = 0;
  const put = (places: Iterable<Label>, rise = 0): Label | undefined => {
    const room = { ...frame, y: -rise, height: frame.height + rise };
    const found = freest(places, taken, room);
    if (found) taken.push(found.box);
    cost += found?.cost ?? 0;
    return found;
  };
  const letters = curves.map((curve) =>
    curve.letters.flatMap((letter) => put(letterPlaces(curve, letter, scale)) ?? []),
  );
  taken.push(...curves.flatMap((curve) => trailOf(curve, scale)), ...edgeOf(model, scale));
  let firm = isFirmFirst ? put(nearPlaces(model, scale), HEADROOM) : undefined;
  const names = curves.map((curve) => put(namePlaces(curve, scale)));
  if (!isFirmFirst) firm = put(firmPlaces(model, scale), HEADROOM);
  return {
    firm,
    curves: curves.map((_, at) => ({ letters: letters[at] ?? [], name: names[at] })),
    cost,
  };
}

/**
 * A place for every label of a grid, on no other label and on no line where there is one. The scales
 * are tried in turn, the tightest first: what has room there has room in every larger one, since
 * labels are anchored to points of the grid.
 */
export function placeLabels(model: Labeled, scales: readonly LabelScale[]): Labels {
  let best: Settled | undefined;
  for (const scale of scales) {
    for (const isFirmFirst of [true, false]) {
      const tried = settle(model, scale, isFirmFirst);
      if (!best || tried.cost < best.cost - 0.01) best = tried;
      if (best.cost < 0.01) return best;
    }
  }
  return best as Settled;
}
