'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether somebody has gone into that part of the page: what follows from it will be needed. */
export function useWanted<Root extends HTMLElement>(): readonly [RefObject<Root | null>, boolean] {
  const root = useRef<Root>(null);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const element = root.current;
    const want = () => setWanted(true);
    element?.addEventListener('focusin', want);
    return () => element?.removeEventListener('focusin', want);
  }, []);
  return [root, isWanted];
}
