import { describe, expect, it } from 'vitest';
import { type Box, boxOf, overlap } from '../../ui/src/chart/boxes.ts';
import { chordsOf } from '../../ui/src/chart/curves.ts';
import { dotAt, type Labeled, type Labels, placeLabels } from '../../ui/src/chart/labels.ts';
import { END, lanes, START } from './lanes.ts';

/** Names in the languages that have the longest, the firm's first. */
const languages: Readonly<Record<string, readonly [string, string, string, string]>> = {
  English: ['Your firm', 'Innovation path', 'Ecosystem path', 'Scaling path'],
  Swedish: ['Ert företag', 'Innovationsvägen', 'Ekosystemvägen', 'Skalningsvägen'],
  Finnish: ['Yrityksenne', 'Innovaatiopolku', 'Ekosysteemipolku', 'Skaalauspolku'],
  German: ['Ihr Unternehmen', 'Innovationspfad', 'Ökosystempfad', 'Skalierungspfad'],
};

/** Cells in em of their labels: the narrow layout, and the wide one at its narrowest and its usual. */
const layouts = {
  narrow: { width: 74 / 12, height: 96 / 12 },
  'least wide': { width: 111 / 13, height: 136 / 13 },
  wide: { width: 152 / 13, height: 136 / 13 },
} as const;
type Cell = (typeof layouts)[keyof typeof layouts];

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

const SHARES = 12;
const shareOf = (index: number) => areas.filter((_, at) => at % SHARES === index % SHARES);

function labelsAt({ area, point }: Place, names: readonly string[], cell: Cell): Labels {
  const [firm = '', ...paths] = names;
  const curves = lanes.map((lane, index) => ({
    ...lane,
    name: { ...lane.name, text: paths[index] ?? '' },
  }));
  const sizeOf = (text: string) => ({ width: text.length * 0.6, height: 1.2 });
  const model = { area, point, pointLabel: firm, curves, start: START, end: END };
  return placeLabels(model, [{ columns: 3, rows: 3, cell, sizeOf }]);
}

/** Points all along the lanes, a quarter of a letter apart or less. */
function wayPoints(cell: Cell): Box[] {
  return lanes.flatMap(({ line }) => {
    const chords = chordsOf(line).map(({ x, y }) => ({
      x: x * cell.width,
      y: (3 - y) * cell.height,
    }));
    return chords.slice(1).flatMap((to, index) => {
      const from = chords[index] ?? to;
      return Array.from({ length: 60 }, (_, at) => {
        const share = at / 60;
        const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
        return boxOf(point, 0.05);
      });
    });
  });
}

const touches = (a: Box, b: Box) => overlap(a, b) > 0.005;

/** What lies on something else, in words. */
function collisions({ firm, curves }: Labels, { point }: Place, cell: Cell, ways: Box[]): string[] {
  const names = [firm, ...curves.map(({ name }) => name)].flatMap((label) => label ?? []);
  const letters = curves.flatMap((curve) => curve.letters);
  const dot = point && {
    text: 'the dot',
    box: boxOf(dotAt(point, { columns: 3, rows: 3, cell }), 0.6),
  };
  const all = [...names, ...letters, ...(dot ? [dot] : [])];
  const pairs = all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => touches(one.box, other.box))
      .map((other) => `${one.text} on ${other.text}`),
  );
  const crossed = names.filter(({ box }) => ways.some((way) => touches(box, way)));
  return [...pairs, ...crossed.map(({ text }) => `${text} on a line`)];
}

describe('labels of the matrix', () => {
  const cases = Object.entries(layouts).flatMap(([layout, cell]) =>
    Object.entries(languages).map(([language, names]) => ({ layout, cell, language, names })),
  );
  for (const [index, { layout, cell, language, names }] of cases.entries()) {
    it(`lie on nothing else wherever the firm is: ${layout}, ${language}`, {
      timeout: 60_000,
    }, () => {
      const ways = wayPoints(cell);
      const found = [...points, ...shareOf(index)].flatMap((place) => {
        const hits = collisions(labelsAt(place, names, cell), place, cell, ways);
        return hits.length > 0 ? [`${JSON.stringify(place)}: ${hits.join(', ')}`] : [];
      });
      expect(found).toEqual([]);
    });
  }

  it('are all there', () => {
    const { firm, curves } = labelsAt(
      points[0] as Place,
      ['Your firm', 'I', 'E', 'S'],
      layouts.wide,
    );
    const texts = curves.flatMap(({ letters, name }) => [...letters, name]).map((one) => one?.text);
    expect([firm?.text, ...texts].sort().join()).toBe('A,B,C,D,E,E,F,I,S,Your firm');
  });

  it('keep their usual place while no firm is in the way', () => {
    const { curves } = labelsAt({ area: null, point: null }, languages.English ?? [], layouts.wide);
    expect(curves.map(({ name }) => name?.at)).toEqual(lanes.map(({ name }) => name.at));
    const letters = lanes.flatMap((lane) => lane.letters.map(({ at }) => at));
    expect(curves.flatMap((curve) => curve.letters.map(({ at }) => at))).toEqual(letters);
  });
});
