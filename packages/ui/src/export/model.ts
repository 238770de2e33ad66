import type { PlacedGrid } from '../chart/gridFirm.tsx';

/** What stands around a figure's picture, in words of the page. */
export interface PictureText {
  readonly eyebrow?: string;
  readonly title: string;
  readonly sentence: string;
  /** Whose picture it is, and of when. */
  readonly caption?: string;
  /** Rule and source, at the foot. */
  readonly note: string;
  /** Language of the texts, as a BCP 47 tag. */
  readonly lang?: string;
}

/** Everything that a picture of a grid figure says. It is the page's data, in words of the page. */
export interface GridPictureModel extends PlacedGrid, PictureText {}

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
  /** Ground of the firm's area, nearly transparent. */
  readonly wash: string;
  readonly hues: Readonly<Record<string, Tones>>;
  readonly fontFamily: string;
  readonly measure: Measure;
}
