import type { GridChartProps } from '../chart/GridChart.tsx';
import type { Point } from '../chart/gridGeometry.ts';

/** A text with its place in the grid, in steps from the origin. */
export interface PlacedText {
  readonly text: string;
  readonly at: Point;
}

/** A way through the grid with its name and the letters that interrupt it. */
export interface GridCurve {
  readonly id: string;
  /** Corners of the way from its start to the tip of its arrow, in steps; bends are rounded. */
  readonly line: readonly Point[];
  /** Hue family that the way takes its color from; ink without one. */
  readonly hue?: string;
  /** Dashes and gaps in px; a plain line without. */
  readonly dash?: readonly number[];
  readonly letters: readonly PlacedText[];
  /** Begins at its place, on that side of the line. */
  readonly name: PlacedText & { readonly side: 'above' | 'below' | 'beside' };
}

/** Everything that a picture of a grid figure says. It is the page's data, in words of the page. */
export interface GridPictureModel
  extends Pick<GridChartProps, 'x' | 'y' | 'area' | 'point' | 'pointLabel'> {
  readonly eyebrow?: string;
  readonly title: string;
  readonly sentence: string;
  /** Rule and source, at the foot. */
  readonly note: string;
  /** Language of the texts, as a BCP 47 tag. */
  readonly lang?: string;
  readonly curves?: readonly GridCurve[];
  /** Dot that the curves leave. */
  readonly start?: Point;
  /** Ring that the curves aim at. */
  readonly end?: Point;
}

/** Light, middle and dark step of a hue family. */
export type Tones = readonly [string, string, string];

export type Weight = 400 | 700;

/** Width in px of a text on one line. */
export type Measure = (text: string, fontPx: number, weight: Weight) => number;

/** How a widget looks in its page, in values that mean the same elsewhere. Colors are hex. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly ink3: string;
  readonly rule: string;
  readonly accent: string;
  readonly accentWash: string;
  readonly hues: Readonly<Record<string, Tones>>;
  readonly fontFamily: string;
  readonly measure: Measure;
}
