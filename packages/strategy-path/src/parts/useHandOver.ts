'use client';
import { useRef } from 'react';

/** For a control that goes when it is pressed: the focus would go with it. */
export interface HandOver {
  /** To be called when it is pressed. */
  readonly leave: () => void;
  /** Ref of what stands in its place, which takes the focus once. */
  readonly take: (element: HTMLElement | null) => void;
}

export function useHandOver(): HandOver {
  const isLeft = useRef(false);
  return {
    leave: () => {
      isLeft.current = true;
    },
    take: (element) => {
      if (!element || !isLeft.current) return;
      isLeft.current = false;
      element.focus();
    },
  };
}
