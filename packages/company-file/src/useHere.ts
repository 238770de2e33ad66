'use client';
import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** Whether this is the reader's browser, and no server: only then clock and time zone are theirs. */
export const useHere = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
