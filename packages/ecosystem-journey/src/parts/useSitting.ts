'use client';
import { type HTMLAttributes, type RefObject, useEffect, useRef } from 'react';
import type { Held } from '../useHeld.ts';

export interface Sitting {
  readonly isPassing: () => boolean;
  /** Props of what holds the radio buttons. */
  readonly sitting: Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onPointerDown'> & {
    readonly ref: RefObject<(HTMLDivElement & HTMLFieldSetElement) | null>;
  };
}

/**
 * What holds radio buttons: keys choose each step that they pass, a pointer only one, and what was
 * chosen counts once the focus leaves. It is heard through the ref: on Preact a blur doesn't come up.
 */
export function useSitting(held: Held): Sitting {
  const byKey = useRef(false);
  const ref = useRef<HTMLDivElement & HTMLFieldSetElement>(null);
  const settle = useRef(held.settle);
  useEffect(() => {
    settle.current = held.settle;
  });
  useEffect(() => {
    const root = ref.current;
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!root?.contains(relatedTarget as Node | null)) settle.current();
    };
    root?.addEventListener('focusout', leave);
    return () => root?.removeEventListener('focusout', leave);
  }, []);
  const sitting: Sitting['sitting'] = {
    ref,
    onKeyDown: () => {
      byKey.current = true;
    },
    onPointerDown: () => {
      byKey.current = false;
    },
  };
  return { isPassing: () => byKey.current, sitting };
}
