import { type Box, boxOf, crosses, overlap, within } from './boxes.ts';
import { chordsOf } from './chords.ts';
import type { GridCurve, GridRoute, PlacedText, Spot } from './curves.ts';
import { type Area, insetOf, type Point } from './gridGeometry.ts';

/** What a grid shows that has a label, or is in the way of one. */
export interface Labeled {
  readonly area: Area | null;
  readonly point: Point | null;
  readonly pointLabel: string;
  readonly curves?: readonly GridCurve[] | undefined;
  readonly route?: GridRoute | undefined;
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
  /** What the text covers, in em from the grid's top start corner. */
  readonly box: Box;
}

export interface Labels {
  readonly firm: Label | undefined;
  /** In the order of the curves. */
  readonly curves: readonly { readonly letters: readonly Label[]; readonly name: Label }[];
}

/** Height of a line of text. */
export const LINE = 1.2;
/** Radii: the firm's dot, and the curves' dot, ring and arrow's head. */
const FIRM = 0.7;
const MARK = 0.6;
/** Air beside a text. */
const BESIDE = 0.3;
/** From a line to the middle of a text off it, and from a dot, and past one. */
const NEAR = 0.9;
const OFF = 1.15;
const PAST = 1.32;
/** Of an em, in the smallest layout. */
const PX = 12;
/** How much wider the cells of a layout may get. */
const WIDER = 2.2;
/** A rounding error is no reason to move. */
const NOTHING = 1e-4;
/** To lie on the route or an edge of the area is worse than that, and better than on anything else. */
const ON_LINE = 1e-3;

type Size = Omit<LabelScale, 'sizeOf'>;

const place = ({ x, y }: Point, { rows, cell }: Size): Point => ({
  x: x * cell.width,
  y: (rows - y) * cell.height,
});

/** From a point to the firm's dot, which makes way for the grid's edge. */
const inset = ({ x, y }: Point, { columns, rows }: Size): Point => ({
  x: insetOf(x, columns) / PX,
  y: -insetOf(y, rows) / PX,
});

export function dotAt(point: Point, scale: Size): Point {
  const [{ x, y }, by] = [place(point, scale), inset(point, scale)];
  return { x: x + by.x, y: y + by.y };
}

const isOn = (box: Box, line: readonly Point[], scale: Size): boolean =>
  line.some((to, at) => crosses(box, place(line[at - 1] ?? to, scale), place(to, scale)));

/** Round an area, back to where it begins. */
const edgesOf = ({ x, y }: Area): readonly Point[] =>
  [0, 1, 3, 2, 0].map((corner) => ({ x: x[corner & 1] as number, y: y[corner >> 1] as number }));

const SHARE = { start: 0, middle: 0.5, end: 1 };
const ANCHORS = ['middle', 'start', 'end'] as const;

export function labelAt(text: string, spot: Spot, scale: LabelScale): Label {
  const { at, dx, dy, anchor } = spot;
  const { width, height } = scale.sizeOf(text);
  const { x, y } = place(at, scale);
  // Lines beyond the first lead away from what the text names.
  const away = (Math.sign(dy) * (height - LINE)) / 2;
  const left = x + dx - width * SHARE[anchor];
  const inside = Math.max(0, Math.min(left, scale.columns * scale.cell.width - width));
  const box = { x: inside, y: y + dy + away - height / 2, width, height };
  return { ...spot, dx: dx + inside - left, text, box };
}

/** Where the firm's name may stand: at its area, above the start corner first, and at its dot. */
function firmSpots({ area, point }: Labeled, scale: Size): Spot[] {
  const spots: Spot[] = [];
  const ends = [
    [0, 1, 'start'],
    [1, -1, 'end'],
  ] as const;
  if (area) {
    // Outside of its edge first, then inside.
    for (const dy of [-NEAR, NEAR])
      for (const inward of [0, NEAR / 2])
        for (const [end, sign, anchor] of ends) {
          const at = { x: area.x[end], y: area.y[dy < 0 === inward > 0 ? 0 : 1] };
          spots.push({ at, dx: inward * sign, dy, anchor });
        }
  }
  if (point) {
    const { x, y } = inset(point, scale);
    const add = (dx: number, dy: number, anchor: Spot['anchor']) =>
      spots.push({ at: point, dx: x + dx, dy: y + dy, anchor });
    for (const dy of [0, -NEAR, NEAR])
      for (const [, sign, anchor] of ends) add(OFF * sign, dy, anchor);
    for (const anchor of ANCHORS) for (const dy of [-PAST, PAST]) add(0, dy, anchor);
  }
  return spots;
}

/**
 * A place for every label of a grid, on no other label, dot or ring. Letters and names have their
 * usual places and others for when the firm is there. The firm's name takes the first of its own that
 * is free of lines, too; where none is, it stands above the grid, with a dot of its own.
 */
export function placeLabels(model: Labeled, scale: LabelScale): Labels {
  const { area, point, pointLabel, curves = [], route, start, end } = model;
  const frame = place({ x: scale.columns, y: 0 }, scale);
  const taken = [start, end].flatMap((at) => (at ? boxOf(place(at, scale), MARK) : []));
  if (point) taken.push(boxOf(dotAt(point, scale), FIRM));

  /** How much of a text lies on others, and out of the grid. */
  const cost = ({ box }: Label, others: readonly Box[]) => {
    const wide = within(box, BESIDE);
    const inside = overlap(box, { x: 0, y: 0, width: frame.x, height: frame.y });
    return others.reduce(
      (sum, other) => sum + overlap(wide, other),
      box.width * box.height - inside,
    );
  };
  const along = route ? chordsOf(route.line) : [];
  const edges = area ? edgesOf(area) : [];
  const isOnRoute = (box: Box) => isOn(box, along, scale);
  // A letter may interrupt the route as it does its line, but is not to be cut by it.
  const isCut = ({ box, anchor }: Label) =>
    isOnRoute(box) && !(anchor === 'middle' && isOnRoute(within(box, -0.2, -0.5)));
  const ways = [...curves, ...(route ? [route] : [])].map(({ line }) => chordsOf(line));
  // A line beside the dot comes nearer to the firm's name as cells get wider, and others go away.
  const wider = { ...scale, cell: { ...scale.cell, width: WIDER * scale.cell.width } };
  const widths = [scale, wider];
  const isOnWay = ({ text, ...spot }: Spot & { readonly text: string }, each: LabelScale) => {
    const box = within(labelAt(text, spot, each).box, BESIDE, 0);
    return ways.some((way) => isOn(box, way, each));
  };
  /** Letters interrupt a line; a name on the line of another would be read as its name. */
  const best = ({ text, spots }: PlacedText, isName?: boolean): Label | undefined => {
    let [least, found]: [number, Label?] = [Number.POSITIVE_INFINITY];
    for (const spot of spots) {
      const label = labelAt(text, spot, scale);
      const own =
        cost(label, taken) +
        (isCut(label) || isOn(label.box, edges, scale) ? ON_LINE : 0) +
        (isName ? ON_LINE * widths.filter((each) => isOnWay(label, each)).length : 0);
      if (own < least - NOTHING) [least, found] = [own, label];
      if (least < NOTHING) break;
    }
    if (found) taken.push(found.box);
    return found;
  };
  const all = (texts: readonly PlacedText[], areNames?: boolean) =>
    texts.flatMap((text) => best(text, areNames) ?? []);

  const usual = curves
    .flatMap(({ letters, name }) => [...letters, name])
    .map(({ text, spots: [spot] }) => labelAt(text, spot as Spot, scale).box);
  const spots = firmSpots(model, scale);
  const isFree = (spot: Spot) =>
    cost(labelAt(pointLabel, spot, scale), [...taken, ...usual]) < NOTHING &&
    !widths.some((each) => isOnWay({ ...spot, text: pointLabel }, each));
  const above = {
    at: { x: scale.columns, y: scale.rows },
    dx: 0,
    dy: -NEAR,
    anchor: 'end',
  } as const;
  const firm =
    best({ text: pointLabel, spots: spots.filter(isFree).slice(0, 1) }) ??
    (spots[0] && { ...labelAt(`● ${pointLabel}`, above, scale), ...above });
  const letters = curves.map((curve) => all(curve.letters));
  const names = all(
    curves.map(({ name }) => name),
    true,
  );
  return {
    firm,
    curves: letters.map((of, index) => ({ letters: of, name: names[index] as Label })),
  };
}
