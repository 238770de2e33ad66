'use client';

import { useCallback, useInsertionEffect, useRef, useSyncExternalStore } from 'react';
import type { StoreFinder } from './context.ts';
import type { ProfileState, ProfileStatus } from './status.ts';
import type { Change, Profile } from './types.ts';

/** What every widget takes, so that hosts can hold the document or leave it to the widget. */
export interface ProfileProps {
  /** The document, held by the host: what is drawn is always this one. */
  readonly profile?: Profile;
  /** The document to begin with, held by the widget from then on. */
  readonly defaultProfile?: Profile;
  /** After every edit made here: the new document, and what the user did. */
  readonly onProfileChange?: (profile: Profile, change: Change) => void;
  /** Who answers when a change doesn't say; `self` by default. */
  readonly rater?: string;
}

export interface ProfileHandle {
  readonly profile: Profile;
  readonly status: ProfileStatus;
  /** Says what the user did. The same function in every render. */
  readonly edit: (change: Change) => void;
}

/** The newest of what a component was given, for callbacks that stay the same. */
export function useLatest<T>(given: T): { current: T } {
  const latest = useRef(given);
  useInsertionEffect(() => {
    latest.current = given;
  });
  return latest;
}

/** A store's document and the way to change it; `initial` is what a server draws, and hydration. */
export function useStored(
  find: StoreFinder,
  initial: ProfileState,
  { onProfileChange, rater }: ProfileProps,
): ProfileHandle {
  const subscribe = useCallback((listener: () => void) => find().subscribe(listener), [find]);
  const stored = useSyncExternalStore(
    subscribe,
    () => find().getState(),
    () => initial,
  );
  const latest = useLatest({ find, onProfileChange, rater });
  const edit = useCallback(
    (said: Change) => {
      const { find, onProfileChange, rater } = latest.current;
      const change = withRater(said, rater);
      const edited = find().edit(change);
      onProfileChange?.(edited, change);
    },
    [latest],
  );
  return { ...stored, edit };
}

export function withRater(change: Change, rater: string | undefined): Change {
  if (rater === undefined) return change;
  if (change.type === 'several') {
    return { ...change, changes: change.changes.map((one) => withRater(one, rater)) };
  }
  const isAnswer = change.type === 'rate' || change.type === 'clear-rating';
  return isAnswer ? { ...change, rater: change.rater ?? rater } : change;
}
