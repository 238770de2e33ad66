'use client';
import { type FocusEvent, type HTMLAttributes, useRef } from 'react';
import type { Held } from '../useHeld.ts';

export interface Sitting {
  readonly isPassing: () => boolean;
  /** Props of what holds the radio buttons. */
  readonly sitting: Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onPointerDown' | 'onBlur'>;
}

/** Handlers of what holds radio buttons: keys choose each step that they pass, a pointer only one. */
export function useSitting(held: Held): Sitting {
  const byKey = useRef(false);
  const sitting = {
    onKeyDown: () => {
      byKey.current = true;
    },
    onPointerDown: () => {
      byKey.current = false;
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget as Node | null)) held.settle();
    },
  };
  return { isPassing: () => byKey.current, sitting };
}
