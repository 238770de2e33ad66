'use client';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { isFetched, OnDemand, type OnDemandProps } from './OnDemand.tsx';

export interface OnDemandNearProps<Props> extends OnDemandProps<Props> {
  /** Fetches it wherever it is. */
  readonly now?: boolean;
}

/**
 * How far below the window a part is fetched, so that a reader doesn't wait for it; above it always,
 * since a reader who jumps to the end may look back, search or print.
 */
const AHEAD = '99999px 0px 600px';

/** Calls back once when the element comes near the window; gives the function that stops waiting. */
function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) callback();
    },
    { rootMargin: AHEAD },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

const neverChanges = () => () => {};

/** Whether the part costs nothing more; a server never has it, and hydration goes by the server. */
const useFetched = (load: object): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => isFetched(load),
    () => false,
  );

/** A part on demand that a page doesn't fetch before its reader comes near. */
export function OnDemandNear<Props extends object>(props: OnDemandNearProps<Props>): ReactNode {
  const { now = false, ...part } = props;
  const [isNear, setNear] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isHere = useFetched(part.load);
  const isWanted = now || isNear || isHere;
  useEffect(() => {
    if (!isWanted && place.current) return whenNear(place.current, () => setNear(true));
  }, [isWanted]);
  return isWanted ? <OnDemand {...part} /> : <div ref={place} />;
}
