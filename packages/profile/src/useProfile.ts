'use client';

import { useCallback, useContext, useMemo, useReducer, useRef, useState } from 'react';
import { applyChange } from './change.ts';
import { type Clock, createClock } from './clock.ts';
import { ProfileContext } from './context.ts';
import { heldState } from './held.ts';
import { EMPTY, privateStore } from './privateStore.ts';
import { latestStamp } from './profile.ts';
import { randomHex } from './random.ts';
import type { ProfileState } from './status.ts';
import type { Change } from './types.ts';
import {
  type ProfileHandle,
  type ProfileProps,
  useLatest,
  useStored,
  withRater,
} from './useStored.ts';

export type { ProfileHandle, ProfileProps };

/**
 * The document and the way to change it: the host's `profile`, else one of the widget's own that
 * begins as `defaultProfile`, else the nearest provider's, else an empty one of the widget's own.
 */
export function useProfile(props: ProfileProps = {}): ProfileHandle {
  const { profile: given, defaultProfile } = props;
  const held = useMemo(() => given && heldState(given), [given]);
  const above = useContext(ProfileContext);
  const [own] = useState(() => privateStore(defaultProfile));
  const provided = held || defaultProfile ? null : above;
  // What is stored is unknown to a server, hence drawn only after hydration.
  const stored = useStored(provided ?? own.find, provided ? EMPTY : own.initial, props);
  const edit = useEdit(held, stored.edit, props);
  return { ...(held ?? stored), edit };
}

/** Edits what is stored, or what the host holds: it hears of that, and may decline. */
function useEdit(
  held: ProfileState | undefined,
  editStored: ProfileHandle['edit'],
  { onProfileChange, rater }: ProfileProps,
): ProfileHandle['edit'] {
  const latest = useLatest({ held, onProfileChange, rater });
  // Made by the first edit: what a server draws ahead of time may hold nothing random.
  const clock = useRef<Clock | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  return useCallback(
    (said: Change) => {
      const { held, onProfileChange, rater } = latest.current;
      if (!held) {
        editStored(said);
        return;
      }
      // What is not understood of it would be lost.
      if (held.status.state === 'newer') return;
      const change = withRater(said, rater);
      const { profile } = held;
      clock.current ??= createClock({ by: randomHex(4) });
      const edited = applyChange(profile, change, clock.current.tick(latestStamp(profile)));
      // A second edit before the host has drawn the first must not undo it. Drawing again brings
      // back what the host holds, should it have declined the edit.
      latest.current = { ...latest.current, held: { ...held, profile: edited } };
      onProfileChange?.(edited, change);
      redraw();
    },
    [editStored, latest],
  );
}
