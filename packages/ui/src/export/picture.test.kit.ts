import { BLUE, OCHRE } from '../test/inWidget.test.kit.tsx';
import type { GridExport } from './index.ts';
import type { GridPictureModel, Look } from './model.ts';

/** A look without a browser: every letter is as wide as half its height. */
export const plainLook: Look = {
  paper: '#ffffff',
  ink: '#111111',
  ink3: '#666666',
  rule: '#dddddd',
  accent: '#aa0000',
  wash: '#ff0000',
  hues: { [BLUE]: ['#bbccff', '#6688dd', '#113399'], [OCHRE]: ['#ffddaa', '#cc9944', '#885511'] },
  fontFamily: '"Noto Sans", sans-serif',
  measure: (text, fontPx) => [...text].length * fontPx * 0.5,
};

const on = (x: number, y: number) => ({ at: { x, y }, dx: 0, dy: 0, anchor: 'middle' as const });

/** A garden that is half planned, and a way through it. */
export const gardenPicture: GridPictureModel = {
  eyebrow: 'Garden matrix',
  title: 'Sun leads, patience lags',
  sentence: 'Your garden is sunny. Two open questions leave it anywhere in the dashed area.',
  note: 'Source: a gardener.',
  lang: 'en',
  x: {
    label: 'Patience',
    hue: BLUE,
    steps: ['Short', 'Enough for tea', 'Enough for a garden'],
    range: [1.2, 2],
    value: 1.42,
  },
  y: {
    label: 'Sunshine',
    hue: OCHRE,
    steps: ['Deep shade', 'Half-shade', 'Full sun'],
    range: [0.4, 1],
    value: 0.62,
  },
  area: { x: [1.2, 2], y: [0.4, 1] },
  point: { x: 1.42, y: 0.62 },
  pointLabel: 'Your garden',
  start: { x: 0.34, y: 0.34 },
  end: { x: 2.66, y: 2.66 },
  curves: [
    {
      id: 'slow',
      line: [
        { x: 0.34, y: 0.34 },
        { x: 2.66, y: 0.34 },
        { x: 2.66, y: 2.56 },
      ],
      hue: BLUE,
      letters: [
        { text: 'A', spots: [on(1.6, 0.34), on(1.2, 0.34)] },
        { text: 'B', spots: [on(2.66, 1.5)] },
      ],
      name: {
        text: 'Slow path',
        spots: [{ at: { x: 0.62, y: 0.34 }, dx: 0, dy: 1.25, anchor: 'start' }],
      },
    },
    {
      id: 'straight',
      line: [
        { x: 0.34, y: 0.34 },
        { x: 2.56, y: 2.56 },
      ],
      letters: [{ text: 'C', spots: [on(1.85, 1.85)] }],
      name: {
        text: 'Straight path',
        spots: [1.5, 0.6].map((at) => ({
          at: { x: at, y: at },
          dx: 0.7,
          dy: 0.7,
          anchor: 'start' as const,
        })),
      },
    },
  ],
};

export const gardenExport: GridExport = {
  picture: gardenPicture,
  table: {
    columns: ['Axis', 'Place', 'Note'],
    rows: [
      ['Sunshine', 0.62, 'say "cheese"'],
      ['Patience', null, '=1+1'],
    ],
  },
  subject: 'Märta’s garden',
  what: 'matrix',
};
