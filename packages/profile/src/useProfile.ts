'use client';

import {
  useCallback,
  useContext,
  useInsertionEffect,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { applyChange } from './change.ts';
import { createClock } from './clock.ts';
import { ProfileContext, type StoreFinder } from './context.ts';
import { EMPTY, privateStore } from './privateStore.ts';
import { latestStamp } from './profile.ts';
import { randomHex } from './random.ts';
import { type ProfileState, type ProfileStatus, READY } from './status.ts';
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

/**
 * The document and the way to change it: the host's `profile`, else one of the widget's own that
 * begins as `defaultProfile`, else the nearest provider's, else an empty one of the widget's own.
 */
export function useProfile(props: ProfileProps = {}): ProfileHandle {
  const { profile: held, defaultProfile, onProfileChange, rater } = props;
  const above = useContext(ProfileContext);
  const [own] = useState(() => privateStore(defaultProfile));
  const provided = held || defaultProfile ? null : above;
  const find = provided ?? own.find;
  const stored = useStore(find, provided ? EMPTY : own.initial);
  const edit = useEdit({ held, find, onProfileChange, rater });
  return held ? { profile: held, status: READY, edit } : { ...stored, edit };
}

/** What is stored is unknown to a server, hence drawn only after hydration. */
function useStore(find: StoreFinder, initial: ProfileState): ProfileState {
  const subscribe = useCallback((listener: () => void) => find().subscribe(listener), [find]);
  return useSyncExternalStore(
    subscribe,
    () => find().getState(),
    () => initial,
  );
}

interface Situation extends Pick<ProfileProps, 'onProfileChange' | 'rater'> {
  readonly held: Profile | undefined;
  readonly find: StoreFinder;
}

function useEdit(situation: Situation): (change: Change) => void {
  const latest = useRef(situation);
  const [clock] = useState(() => createClock({ by: randomHex(4) }));
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useInsertionEffect(() => {
    latest.current = situation;
  });
  return useCallback(
    (said: Change) => {
      const { held, find, onProfileChange, rater } = latest.current;
      const change = withRater(said, rater);
      if (!held) {
        const edited = find().edit(change);
        onProfileChange?.(edited, change);
        return;
      }
      const edited = applyChange(held, change, clock.tick(latestStamp(held)));
      // A second edit before the host has drawn the first must not undo it. Drawing again brings
      // back what the host holds, should it have declined the edit.
      latest.current = { ...latest.current, held: edited };
      onProfileChange?.(edited, change);
      redraw();
    },
    [clock],
  );
}

function withRater(change: Change, rater: string | undefined): Change {
  if (rater === undefined) return change;
  if (change.type === 'several') {
    return { ...change, changes: change.changes.map((one) => withRater(one, rater)) };
  }
  const isAnswer = change.type === 'rate' || change.type === 'clear-rating';
  return isAnswer ? { ...change, rater: change.rater ?? rater } : change;
}
