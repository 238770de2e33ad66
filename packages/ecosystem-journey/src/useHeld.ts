'use client';
import { useEffect, useRef, useState } from 'react';
import type { Rating } from './viewContext.ts';

/** Ratings: one entry a decision, however many steps the arrow keys pass on the way to it. */
export interface Held {
  /** The rating that is still being moved. */
  readonly current: Rating | null;
  /** A passing choice is held until `settle`; any other is written down at once. */
  readonly choose: (rating: Rating, isPassing: boolean) => void;
  /** Writes down what is held. */
  readonly settle: () => void;
}

const subjectOf = (rating: Rating): string =>
  rating.type === 'logic' ? rating.data.trait : `${rating.data.partner} ${rating.data.mechanism}`;

/** Settles also when the page is left or hidden, and when the ratings are taken off the page. */
export function useHeld(write: (rating: Rating) => void): Held {
  const [, redraw] = useState<object>();
  const held = useRef<Rating | null>(null);
  const settle = () => {
    const { current } = held;
    if (!current) return;
    held.current = null;
    redraw({});
    write(current);
  };
  const choose: Held['choose'] = (rating, isPassing) => {
    if (held.current && subjectOf(held.current) !== subjectOf(rating)) settle();
    held.current = isPassing ? rating : null;
    redraw({});
    if (!isPassing) write(rating);
  };
  useLeaving(settle);
  return { current: held.current, choose, settle };
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
