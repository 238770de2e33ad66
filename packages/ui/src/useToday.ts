'use client';
import { useSyncExternalStore } from 'react';
import { type Day, localToday } from './days.ts';

const neverChanges = () => () => {};

/**
 * The day that it is. A server doesn't know where the reader is, so that it and the first drawing
 * take `fallback`.
 */
export function useToday(given: Day | undefined, fallback: Day): Day {
  const here = useSyncExternalStore(
    neverChanges,
    () => localToday(),
    () => null,
  );
  return given ?? here ?? fallback;
}
