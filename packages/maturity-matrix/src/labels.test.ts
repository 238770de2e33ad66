import { describe, expect, it } from 'vitest';
import { type Box, boxOf, overlap, within } from '../../ui/src/chart/boxes.ts';
import { bendsOf, type Spot } from '../../ui/src/chart/curves.ts';
import type { Point } from '../../ui/src/chart/gridGeometry.ts';
import {
  dotAt,
  type Label,
  type Labeled,
  type LabelScale,
  type Labels,
  labelAt,
  placeLabels,
} from '../../ui/src/chart/labels.ts';
import { layoutScales } from '../../ui/src/chart/PlacedLabels.tsx';
import { END, lanes, START } from './lanes.ts';
import { routeFor } from './routeLine.ts';
import { withSpares } from './spareSpots.ts';

/** Names in the languages that have the longest, the firm's first. */
const languages: Readonly<Record<string, readonly [string, string, string, string]>> = {
  English: ['Your firm', 'Innovation path', 'Ecosystem path', 'Scaling path'],
  Swedish: ['Ert företag', 'Innovationsvägen', 'Ekosystemvägen', 'Skalningsvägen'],
  Finnish: ['Yrityksenne', 'Innovaatiopolku', 'Ekosysteemipolku', 'Skaalauspolku'],
  'a long name': ['Maschinenbau Österreich', 'Innovation path', 'Ecosystem path', 'Scaling path'],
  German: ['Ihr Unternehmen', 'Innovationspfad', 'Ökosystempfad', 'Skalierungspfad'],
};

/** What the names measure in bold Noto Sans, in em: placing goes by an average letter. */
const measured: Readonly<Record<string, number>> = {
  'Your firm': 4.69,
  'Innovation path': 8.08,
  'Ecosystem path': 7.85,
  'Scaling path': 6.16,
  'Ert företag': 5.41,
  Innovationsvägen: 9.04,
  Ekosystemvägen: 8.42,
  Skalningsvägen: 7.88,
  Yrityksenne: 5.97,
  Innovaatiopolku: 8.27,
  Ekosysteemipolku: 9.1,
  Skaalauspolku: 7.28,
  'Ihr Unternehmen': 8.79,
  Innovationspfad: 8.24,
  Ökosystempfad: 7.86,
  Skalierungspfad: 8.13,
};

const layouts = layoutScales(3, 3);
/** The widest cells of each layout, in em, beside the narrowest. */
const WIDEST = { narrow: 120 / 12, wide: 200 / 13 };

const scalesOf = (layout: keyof typeof WIDEST, scale: LabelScale): LabelScale[] =>
  [0, 0.1, 0.3, 0.6, 1].map((share) => {
    const width = scale.cell.width + share * (WIDEST[layout] - scale.cell.width);
    return { ...scale, cell: { ...scale.cell, width } };
  });

type Place = Pick<Labeled, 'area' | 'point' | 'route'>;
const steps = (size: number) => Array.from({ length: 3 / size + 1 }, (_, at) => at * size);

/** Every certain place. */
const points: Place[] = steps(0.25).flatMap((x) =>
  steps(0.25).map((y) => ({ area: { x: [x, x], y: [y, y] }, point: { x, y } })),
);

/** Every certain place off a path that was chosen, and what is left of it from there. */
const routed: Place[] = lanes.flatMap(({ id }) =>
  points.map((place) => ({ ...place, route: routeFor(id, place.point) })),
);

const ENDS = [0, 0.4, 1, 1.6, 2.5, 3];

/** Ranges of an axis with a place in them, or with none while it is not assessed. */
const ranges = ENDS.flatMap((min) =>
  ENDS.filter((max) => max >= min).flatMap((max) =>
    [min, (min + max) / 2, null].map((value) => ({ min, max, value })),
  ),
);

/** Areas of every shape, with a dot and without one: each layout and language takes its share. */
const areas: Place[] = ranges.flatMap((x) =>
  ranges.map((y) => ({
    area: { x: [x.min, x.max], y: [y.min, y.max] },
    point: x.value === null || y.value === null ? null : { x: x.value, y: y.value },
  })),
);

const SHARES = 4;

/** The same for whoever asks with the same three: several tests look at the same picture. */
function labelsAt(place: Place, names: readonly string[], scale: LabelScale): Labels {
  const ofPlace = drawnAt.get(place) ?? new Map<readonly string[], Map<LabelScale, Labels>>();
  const ofNames = ofPlace.get(names) ?? new Map<LabelScale, Labels>();
  const labels = ofNames.get(scale) ?? findLabels(place, names, scale);
  drawnAt.set(place, ofPlace.set(names, ofNames.set(scale, labels)));
  return labels;
}
const drawnAt = new WeakMap<Place, Map<readonly string[], Map<LabelScale, Labels>>>();

function findLabels(
  { area, point, route }: Place,
  names: readonly string[],
  scale: LabelScale,
): Labels {
  const [firm = '', ...paths] = names;
  const curves = withSpares(
    lanes.map(({ spot, ...lane }, index) => ({
      ...lane,
      name: { text: paths[index] ?? '', spots: [spot] },
    })),
  );
  return placeLabels(
    { area, point, route, pointLabel: firm, curves, start: START, end: END },
    scale,
  );
}

const placeIn =
  ({ cell }: LabelScale) =>
  ({ x, y }: Point): Point => ({ x: x * cell.width, y: (3 - y) * cell.height });

const touches = (a: Box, b: Box) => overlap(a, b) > 0.005;

const SHARE = { start: 0, middle: 0.5, end: 1 };

/** What a text covers when it is drawn: its letters, from the top of a capital to a descender. */
function drawn(label: Label, scale: LabelScale): Box {
  const box = within(labelAt(label.text, label, scale).box, 0, -0.1);
  const width = measured[label.text] ?? box.width;
  return { ...box, x: box.x + (box.width - width) * SHARE[label.anchor], width };
}

const SAMPLES = Array.from({ length: 40 }, (_, index) => index / 40);
const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** Points all along a lane as it is drawn, bends included; of each lane once. */
function pointsOf(line: readonly Point[]): Point[] {
  const points = along.get(line) ?? findPoints(line);
  along.set(line, points);
  return points;
}
const along = new WeakMap<readonly Point[], Point[]>();

function findPoints(line: readonly Point[]): Point[] {
  const bends = bendsOf(line);
  const ends = [
    line[0] as Point,
    ...bends.flatMap(({ from, to }) => [from, to]),
    line.at(-1) as Point,
  ];
  const straight = ends.flatMap((from, index) =>
    index % 2 ? [] : SAMPLES.map((share) => between(from, ends[index + 1] as Point, share)),
  );
  const bent = bends.flatMap(({ from, corner, to }) =>
    SAMPLES.map((at) => between(between(from, corner, at), between(corner, to, at), at)),
  );
  return [...straight, ...bent];
}

const lanePoints = lanes.flatMap(({ line }) => pointsOf(line));
const placed = new Map<number, Point[]>();
function lanePointsAt(scale: LabelScale): Point[] {
  const { width, height } = scale.cell;
  const key = width * height;
  const points = placed.get(key) ?? lanePoints.map(placeIn(scale));
  placed.set(key, points);
  return points;
}

const isIn = ({ x, y, width, height }: Box, at: Point) =>
  at.x > x && at.x < x + width && at.y > y && at.y < y + height;

/** The firm's name with its dot stands above the grid, where there is nothing else. */
const isAbove = ({ text }: Label) => text.startsWith('●');

/** What lies on something else, in words. */
function faults(
  { firm: named, curves }: Labels,
  { point, route }: Place,
  scale: LabelScale,
): string[] {
  const inPlace = placeIn(scale);
  const firm = named && isAbove(named) ? undefined : named;
  const names = [firm, ...curves.map(({ name }) => name)].flatMap((label) =>
    label ? [{ text: label.text, box: drawn(label, scale) }] : [],
  );
  const letters = curves.flatMap((curve) =>
    curve.letters.map((label) => ({ text: label.text, box: boxOf(inPlace(label.at), 0.5) })),
  );
  const dot = point && { text: 'the dot', box: boxOf(dotAt(point, scale), 0.6) };
  const marks = [START, END].map((mark) => ({ text: 'a mark', box: boxOf(inPlace(mark), 0.4) }));
  const all = [...names, ...letters, ...(dot ? [dot] : [])];
  const hits = all.flatMap((one, index) =>
    [...all.slice(index + 1), ...(names.includes(one) ? marks : [])]
      .filter((other) => touches(one.box, other.box))
      .map((other) => `${one.text} on ${other.text}`),
  );
  const frame = { x: 0, y: 0, width: 3 * scale.cell.width, height: 3 * scale.cell.height };
  const out = names.filter(
    ({ box }) => overlap(box, within(frame, 0.25)) < box.width * box.height - 0.005,
  );
  const own = firm && drawn(firm, scale);
  const way = route ? pointsOf(route.line).map(inPlace) : [];
  return [
    ...hits,
    ...out.map(({ text }) => `${text} out of the grid`),
    ...(own && lanePointsAt(scale).some((at) => isIn(own, at)) ? ['the firm on a lane'] : []),
    ...(own && way.some((at) => isIn(own, at)) ? ['the firm on the route'] : []),
  ];
}

describe('labels of the matrix', () => {
  for (const [layout, narrowest] of layouts)
    for (const [language, names] of Object.entries(languages))
      it(`lie on no other, and the firm’s on no lane, wherever it is: ${layout}, ${language}`, {
        timeout: 60_000,
      }, () => {
        const own = areas.filter(
          (_, at) => at % SHARES === (layout.length + names[0].length) % SHARES,
        );
        const found = [...points, ...routed, ...own].flatMap((place) => {
          const labels = labelsAt(place, names, narrowest);
          return scalesOf(layout, narrowest).flatMap((scale) => {
            const wrong = faults(labels, place, scale);
            const where = `${JSON.stringify(place)} at ${scale.cell.width.toFixed(1)} em`;
            return wrong.length > 0 ? [`${where}: ${wrong.join(', ')}`] : [];
          });
        });
        expect(found).toEqual([]);
      });

  it('name the lane that they are at: on no other, but where the narrowest grid has no room', () => {
    const [narrow, wide] = layouts.map(([layout, narrowest]) => {
      const places = [...points, ...areas.filter((_, at) => at % 31 === 0)];
      const all = Object.values(languages).flatMap((names) =>
        places.flatMap((place) => labelsAt(place, names, narrowest).curves),
      );
      return scalesOf(layout, narrowest).map((scale) => {
        const isOnLane = ({ name }: (typeof all)[number]) => {
          const box = drawn(name, scale);
          return lanePointsAt(scale).some((at) => isIn(box, at));
        };
        return all.filter(isOnLane).length / all.length;
      });
    });
    expect(wide).toEqual([0, 0, 0, 0, 0]);
    expect(narrow?.slice(2)).toEqual([0, 0, 0]);
    expect(narrow?.[1]).toBeLessThan(0.01);
    expect(narrow?.[0]).toBeLessThan(0.15);
  });

  it('keep off the route that is left: names all but never lie on it, where a narrow grid has no room', () => {
    const shareCut = ([, scale]: (typeof layouts)[number]) => {
      const all = routed.flatMap((place) => {
        const way = place.route ? pointsOf(place.route.line).map(placeIn(scale)) : [];
        return Object.values(languages).flatMap((names) =>
          labelsAt(place, names, scale).curves.map(({ name }) => {
            const box = drawn(name, scale);
            return way.some((at) => isIn(box, at));
          }),
        );
      });
      return all.filter((cut) => cut).length / all.length;
    };
    const [narrow, wide] = layouts.map(shareCut);
    expect(narrow).toBeLessThan(0.02);
    expect(wide).toBeLessThan(0.002);
  });

  it('stand within its dashed area or beside it, not across an edge, while there is another place', () => {
    const half = {
      area: { x: [1.2, 2], y: [0.42, 0.97] },
      point: { x: 1.42, y: 0.62 },
    } as const;
    const isAcross = ({ area }: Place, { box }: Label, { cell }: LabelScale) => {
      if (!area) return false;
      const left = area.x[0] * cell.width;
      const top = (3 - area.y[1]) * cell.height;
      const [width, height] = [area.x[1] * cell.width - left, (3 - area.y[0]) * cell.height - top];
      const shared = overlap(box, { x: left, y: top, width, height });
      return shared > 0.005 && shared < box.width * box.height - 0.005;
    };
    const shareAcross = (place: readonly Place[]) => {
      const all = layouts.flatMap(([, scale]) =>
        Object.values(languages).flatMap((names) =>
          place.flatMap((each) =>
            labelsAt(each, names, scale).curves.map(({ name }) => isAcross(each, name, scale)),
          ),
        ),
      );
      return all.filter((across) => across).length / all.length;
    };
    expect(shareAcross([half])).toBe(0);
    expect(shareAcross(areas.filter((_, at) => at % 31 === 0))).toBeLessThan(0.05);
  });

  it('name the firm above the grid only where its name has no room in it', () => {
    for (const [, scale] of layouts) {
      const at = (x: number, y: number, name: string) =>
        labelsAt({ area: null, point: { x, y } }, [name, 'I', 'E', 'S'], scale).firm as Label;
      expect(isAbove(at(1.7, 0.8, 'Your firm'))).toBe(false);
      expect(isAbove(at(1.5, 1.5, 'Schrebergartengesellschaft'))).toBe(true);
    }
  });

  it('are all there', () => {
    const names = ['Your firm', 'I', 'E', 'S'];
    const { firm, curves } = labelsAt(points[0] as Place, names, layouts[1]?.[1] as LabelScale);
    const texts = curves.flatMap(({ letters, name }) => [...letters, name]).map(({ text }) => text);
    expect([firm?.text, ...texts].sort().join()).toBe('A,B,C,D,E,E,F,I,S,Your firm');
  });

  it('keep their usual place in a wide grid while no firm is in the way', () => {
    const nowhere = { area: null, point: null };
    const spotOf = ({ at, dx, dy, anchor }: Spot): Spot => ({
      at,
      dx: Number(dx.toFixed(6)),
      dy,
      anchor,
    });
    const usual = lanes.flatMap((lane) =>
      [...lane.letters.map(({ spots: [spot] }) => spot), lane.spot].map((each) =>
        spotOf(each as Spot),
      ),
    );
    const scale = layouts[1]?.[1] as LabelScale;
    for (const names of Object.values(languages)) {
      const { curves } = labelsAt(nowhere, names, scale);
      const found = curves.flatMap(({ letters, name }) => [...letters, name].map(spotOf));
      expect(found).toEqual(usual);
    }
  });
});
