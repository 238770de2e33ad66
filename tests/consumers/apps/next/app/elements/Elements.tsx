'use client';

import { useEffect } from 'react';

/** Defines the elements once the page is there. */
export function Elements() {
  useEffect(() => {
    import('@servitization/embed');
  }, []);
  return null;
}
