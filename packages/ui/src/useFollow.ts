'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { takeFreeFocus } from './freeFocus.ts';

/**
 * A pressed button may be gone after what it changes. Then the focus goes to the first of the places
 * for it, best first, that takes it; who has gone on meanwhile stays where they are.
 *
 * `state` is another object once the change is made. The function tells what was pressed.
 */
export function useFollow<Root extends HTMLElement, Pressed>(
  state: object,
  places: (root: Root, pressed: Pressed) => readonly HTMLElement[],
): readonly [RefObject<Root | null>, (pressed: Pressed) => void] {
  const root = useRef<Root>(null);
  const waiting = useRef<{ readonly pressed: Pressed; readonly before: object } | null>(null);
  useEffect(() => {
    const { current } = waiting;
    if (!root.current || !current || current.before === state) return;
    waiting.current = null;
    places(root.current, current.pressed).forEach(takeFreeFocus);
  });
  return [
    root,
    (pressed) => {
      waiting.current = { pressed, before: state };
    },
  ];
}
