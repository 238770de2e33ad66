/*
 * What the widgets use of React, on Preact's core. `preact/compat` gives the same and brings
 * Suspense, class legacies and event shims along, which no widget uses: 1.2 kB of the 30 that the
 * script may weigh. The parity suite holds every widget to the same behavior as on React.
 */
import type { FunctionComponent, Ref } from 'preact';
import { useLayoutEffect, useReducer } from 'preact/hooks';

export { Component, createContext, createElement, Fragment } from 'preact';
export {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect as useInsertionEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';

type Render<Props> = (props: Props, ref: Ref<unknown>) => ReturnType<FunctionComponent>;

/** Preact hands the `ref` of a function component on as one of its props. */
export function forwardRef<Props>(render: Render<Props>): FunctionComponent<Props> {
  // A copy, as what is left of a pattern is the one kind of object that `bareObjects` can't reach.
  return ({ ref, ...props }: { ref?: Ref<unknown> }) => render({ ...props } as Props, ref ?? null);
}

/** Draws again whenever the store has another snapshot, also one from between drawing and here. */
export function useSyncExternalStore<Snapshot>(
  subscribe: (listener: () => void) => () => void,
  getSnapshot: () => Snapshot,
): Snapshot {
  const drawn = getSnapshot();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another snapshot is no other subscription
  useLayoutEffect(() => {
    let known = drawn;
    const onChange = () => {
      const snapshot = getSnapshot();
      if (Object.is(snapshot, known)) return;
      known = snapshot;
      redraw(undefined);
    };
    onChange();
    return subscribe(onChange);
  }, [subscribe]);
  return drawn;
}
