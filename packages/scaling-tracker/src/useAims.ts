'use client';
import type { scaling } from '@servitization/core';
import { useEffect, useRef, useState } from 'react';
import type { RecordEvent, ViewContext } from './viewContext.ts';

interface Held {
  readonly trait: scaling.TraitId;
  readonly lean: scaling.Lean | null;
}

/** Ratings of aims: one entry a decision, however many steps the arrow keys pass on the way to it. */
export interface Aims {
  /** With the rating that is still being moved in place, so that what follows from it shows at once. */
  readonly context: ViewContext;
  /** A passing choice is held until `settle`; any other is recorded at once. */
  readonly choose: (trait: scaling.TraitId, lean: scaling.Lean | null, isPassing: boolean) => void;
  /** Records what is held, unless it is back where it was. */
  readonly settle: () => void;
}

/** Settles also when the page is left or hidden, and when the ratings are taken off the page. */
export function useAims(context: ViewContext, record: RecordEvent): Aims {
  const [, redraw] = useState<object>();
  const held = useRef<Held | null>(null);
  const { traits } = context.state;
  const hold = (next: Held | null) => {
    held.current = next;
    redraw({});
  };
  const write = (said: Held) => {
    if (traits[said.trait] !== said.lean) record({ type: 'trait', data: said });
  };
  const settle = () => {
    const { current } = held;
    if (!current) return;
    hold(null);
    write(current);
  };
  const choose: Aims['choose'] = (trait, lean, isPassing) => {
    if (held.current?.trait !== trait) settle();
    hold(isPassing ? { trait, lean } : null);
    if (!isPassing) write({ trait, lean });
  };
  useLeaving(settle);
  const { current } = held;
  const shown = current ? { ...traits, [current.trait]: current.lean } : traits;
  return {
    context: { ...context, state: { ...context.state, traits: shown } },
    choose,
    settle,
  };
}

/** Calls the function as it is by then, when the page goes out of sight and when the part does. */
function useLeaving(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const go = () => latest.current();
    const hide = () => document.visibilityState === 'hidden' && go();
    addEventListener('pagehide', go);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', go);
      document.removeEventListener('visibilitychange', hide);
      go();
    };
  }, []);
}
