import { textThat } from './text.ts';
import { isDay } from './time.ts';
import type { Day } from './types.ts';

/** A day that a caller hands in. */
export const readDay = (value: unknown, path: string): Day =>
  textThat(value, path, 'a day such as 2026-03-01, from 1900 on', isDay);
