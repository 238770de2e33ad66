'use client';
import type { scaling } from '@servitization/core';
import { useSyncExternalStore } from 'react';
import { localToday } from './days.ts';

const neverChanges = () => () => {};

/**
 * The day that it is. A server doesn't know where the reader is, so that it and the first drawing
 * take `fallback`.
 */
export function useToday(given: scaling.Day | undefined, fallback: scaling.Day): scaling.Day {
  const here = useSyncExternalStore(
    neverChanges,
    () => localToday(),
    () => null,
  );
  return given ?? here ?? fallback;
}
