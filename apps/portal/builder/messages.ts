import type { Typed } from './choices.ts';

/** What the builder tells the mock page to show. */
export interface Shown {
  readonly type: 'builder-show';
  /** Name of an element. */
  readonly element: string;
  readonly attributes: Typed;
  /** Custom properties of the page. */
  readonly properties: Typed;
  readonly isFilled: boolean;
}

/** What the mock page tells. */
export type Told =
  | { readonly type: 'builder-hello'; readonly lang: string }
  /** The widget stands there: its height now, and the narrowest column that holds it, in px. */
  | { readonly type: 'builder-measured'; readonly height: number; readonly narrowest: number }
  | { readonly type: 'builder-failed'; readonly message: string };

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isTexts = (data: unknown): data is Typed =>
  isRecord(data) && Object.values(data).every((text) => typeof text === 'string');

const isLength = (data: unknown): data is number =>
  typeof data === 'number' && data >= 0 && data < 100_000;

/** A message of the builder; `null` for whatever else a window may be sent. */
export function readShown(data: unknown): Shown | null {
  const isShown =
    isRecord(data) &&
    data.type === 'builder-show' &&
    typeof data.element === 'string' &&
    /^servitization-[a-z]+$/.test(data.element) &&
    isTexts(data.attributes) &&
    isTexts(data.properties) &&
    typeof data.isFilled === 'boolean';
  return isShown ? (data as unknown as Shown) : null;
}

/** A message of the mock page; `null` for whatever else a window may be sent. */
export function readTold(data: unknown): Told | null {
  if (!isRecord(data)) return null;
  const isTold =
    (data.type === 'builder-hello' && typeof data.lang === 'string') ||
    (data.type === 'builder-measured' && isLength(data.height) && isLength(data.narrowest)) ||
    (data.type === 'builder-failed' && typeof data.message === 'string');
  return isTold ? (data as unknown as Told) : null;
}
