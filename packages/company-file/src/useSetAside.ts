'use client';
import type { SetAside } from '@servitization/profile';
import { useEffect, useState } from 'react';

const NONE: readonly SetAside[] = [];

const load = () => import('./aside.ts');

/** The former list where nothing came or went, so that an edit draws nothing anew. */
const latest = (found: readonly SetAside[]) => (known: readonly SetAside[]) => {
  const isSame = ({ key }: SetAside, index: number) => key === known[index]?.key;
  return found.length === known.length && found.every(isSame) ? known : found;
};

/**
 * What this browser has set aside of a document, as it could not be read. `news` is anything that
 * may have changed that: storage tells nobody.
 */
export function useSetAside(
  name: string | undefined,
  ...news: readonly unknown[]
): readonly SetAside[] {
  const [texts, setTexts] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    const find = ({ setAsideTexts }: Awaited<ReturnType<typeof load>>) => {
      if (isCurrent) setTexts(latest(name === undefined ? NONE : setAsideTexts(name)));
    };
    // Nothing is lost when it can't be fetched: the texts stay where they are.
    if (name !== undefined) load().then(find, console.warn);
    return () => {
      isCurrent = false;
    };
  }, [name, ...news]);
  return texts;
}
