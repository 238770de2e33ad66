import { describe, expect, it } from 'vitest';
import { type Box, boxOf, lengthIn, overlap, within } from '../../ui/src/chart/boxes.ts';
import { chordsOf } from '../../ui/src/chart/curves.ts';
import { layoutScales } from '../../ui/src/chart/GridLabels.tsx';
import type { Point } from '../../ui/src/chart/gridGeometry.ts';
import {
  dotAt,
  type Label,
  type Labeled,
  type LabelScale,
  type Labels,
  placeLabels,
} from '../../ui/src/chart/labels.ts';
import { END, lanes, START } from './lanes.ts';

/** Names in the languages that have the longest, the firm's first. */
const languages: Readonly<Record<string, readonly [string, string, string, string]>> = {
  English: ['Your firm', 'Innovation path', 'Ecosystem path', 'Scaling path'],
  Swedish: ['Ert företag', 'Innovationsvägen', 'Ekosystemvägen', 'Skalningsvägen'],
  Finnish: ['Yrityksenne', 'Innovaatiopolku', 'Ekosysteemipolku', 'Skaalauspolku'],
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
type Scale = LabelScale;

type Place = Pick<Labeled, 'area' | 'point'>;
const steps = (size: number) => Array.from({ length: 3 / size + 1 }, (_, at) => at * size);

/** Every certain place. */
const points: Place[] = steps(0.25).flatMap((x) =>
  steps(0.25).map((y) => ({ area: { x: [x, x], y: [y, y] }, point: { x, y } })),
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

const SHARES = 8;
const shareOf = (index: number) => areas.filter((_, at) => at % SHARES === index % SHARES);

function labelsAt({ area, point }: Place, names: readonly string[], scales: Scale[]): Labels {
  const [firm = '', ...paths] = names;
  const curves = lanes.map(({ spots, ...lane }, index) => ({
    ...lane,
    name: { text: paths[index] ?? '', spots },
  }));
  const model = { area, point, pointLabel: firm, curves, start: START, end: END };
  return placeLabels(model, scales);
}

const placeIn =
  ({ cell }: Scale) =>
  ({ x, y }: Point): Point => ({ x: x * cell.width, y: (3 - y) * cell.height });

const touches = (a: Box, b: Box) => overlap(a, b) > 0.005;
const crosses = (box: Box, ways: readonly Point[], inPlace: (point: Point) => Point) =>
  ways.slice(1).some((to, at) => lengthIn(box, inPlace(ways[at] ?? to), inPlace(to)) > 0.005);

const SHARE = { start: 0, middle: 0.5, end: 1 };

/** What a text covers when it is drawn: its letters, from the top of a capital to a descender. */
function drawn(label: Label, at: number): Box {
  const box = within(label.boxes[at] as Box, 0, -0.1);
  const width = measured[label.text] ?? box.width;
  return { ...box, x: box.x + (box.width - width) * SHARE[label.anchor], width };
}

/** What lies on something else, in words: what must never be, and what only may cross a line. */
function faults(labels: Labels, { area, point }: Place, scale: Scale, at: number) {
  const inPlace = placeIn(scale);
  const { firm, curves } = labels;
  const names = [firm, ...curves.map(({ name }) => name)].flatMap((label) =>
    label ? [{ text: label.text, box: drawn(label, at) }] : [],
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
  const edge = area
    ? [
        { x: area.x[0], y: area.y[0] },
        { x: area.x[0], y: area.y[1] },
        { x: area.x[1], y: area.y[1] },
        { x: area.x[1], y: area.y[0] },
        { x: area.x[0], y: area.y[0] },
      ]
    : [];
  const crossed = names.filter(({ box }) =>
    lanes.some(({ line }) => crosses(box, chordsOf(line), inPlace)),
  );
  const dashed = [...names, ...letters].filter(({ box }) =>
    crosses(within(box, 0, -0.15), edge, inPlace),
  );
  return {
    never: [...hits, ...out.map(({ text }) => `${text} out of the grid`)],
    lines: [
      ...crossed.map(({ text }) => `${text} on a line`),
      ...dashed.map(({ text }) => `${text} on the dashed edge`),
    ],
  };
}

/**
 * Beside a lane no name has room without crossing it, and where a dashed edge runs along a lane or all
 * through the grid, neither have others: in no more than this share of all places.
 */
const MOST = {
  tight: { never: 0.04, firm: 0.7, paths: 0.65 },
  narrow: { never: 0.01, firm: 0.45, paths: 0.11 },
  wide: { never: 0, firm: 0.26, paths: 0.01 },
} as const;

describe('labels of the matrix', () => {
  const cases = layouts.flatMap(([layout, scales]) =>
    Object.entries(languages).map(([language, names]) => ({ layout, scales, language, names })),
  );
  for (const [index, { layout, scales, language, names }] of cases.entries()) {
    it(`lie on no other, and hardly on a line, wherever the firm is: ${layout}, ${language}`, {
      timeout: 60_000,
    }, () => {
      const all = [...points, ...shareOf(index)];
      const found = all.flatMap((place) => {
        const labels = labelsAt(place, names, scales);
        return scales.map((scale, at) => ({
          where: `${JSON.stringify(place)} at ${scale.cell.width.toFixed(1)} em`,
          ...faults(labels, place, scale, at),
        }));
      });
      const shareOn = (texts: readonly string[], kind: 'never' | 'lines') =>
        found.filter((one) => one[kind].some((line) => texts.some((text) => line.startsWith(text))))
          .length / found.length;
      const [firm, ...paths] = names;
      const never = found.filter((one) => one.never.length > 0);
      // The longest name is wider than half of a phone's grid: it has no room at the near edge.
      if (firm.length > 11 && layout !== 'wide')
        expect(shareOn([firm, ...paths], 'never')).toBeLessThan(MOST[layout].never);
      else expect(never).toEqual([]);
      expect(shareOn([firm], 'lines')).toBeLessThan(MOST[layout].firm);
      expect(shareOn(paths, 'lines')).toBeLessThan(MOST[layout].paths);
      expect(
        shareOn(
          [...'ABCDEF'].map((letter) => `${letter} on`),
          'lines',
        ),
      ).toBeLessThan(0.05);
    });
  }

  it('are all there', () => {
    const { firm, curves } = labelsAt(
      points[0] as Place,
      ['Your firm', 'I', 'E', 'S'],
      layouts[2]?.[1] ?? [],
    );
    const texts = curves.flatMap(({ letters, name }) => [...letters, name]).map((one) => one?.text);
    expect([firm?.text, ...texts].sort().join()).toBe('A,B,C,D,E,E,F,I,S,Your firm');
  });

  it('keep their usual place while no firm is in the way', () => {
    const { curves } = labelsAt(
      { area: null, point: null },
      languages.English ?? [],
      layouts[2]?.[1] ?? [],
    );
    expect(curves.map(({ name }) => name?.at)).toEqual(lanes.map(({ spots }) => spots[0]?.at));
    const letters = lanes.flatMap((lane) => lane.letters.map(({ at }) => at));
    expect(curves.flatMap((curve) => curve.letters.map(({ at }) => at))).toEqual(letters);
  });
});
