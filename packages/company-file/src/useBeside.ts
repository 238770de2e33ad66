'use client';
import type { KeptLook, SetAside } from '@servitization/profile';
import { useEffect, useState } from 'react';

/** What this browser has beside a document. */
export interface Beside {
  /** What could not be read. */
  readonly texts: readonly SetAside[];
  /** Comments on other companies' files that are in no file yet. */
  readonly looks: readonly KeptLook[];
}

const NONE: Beside = { texts: [], looks: [] };

const load = () => import('./beside.ts');

/** The former list where nothing came or went, so that an edit draws nothing anew. */
const latest = (found: Beside) => (known: Beside) =>
  namesIn(found) === namesIn(known) ? known : found;

const namesIn = ({ texts, looks }: Beside): string =>
  [...texts.map(({ key }) => key), ...looks.map(({ at, profile }) => at + profile.id)].join();

/**
 * What this browser has beside the document of this name. `news` is anything that may have changed
 * that: storage tells nobody.
 */
export function useBeside(name: string | undefined, ...news: readonly unknown[]): Beside {
  const [beside, setBeside] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    const find = ({ setAsideTexts, keptLooks }: Awaited<ReturnType<typeof load>>) => {
      if (!isCurrent || name === undefined) return;
      setBeside(latest({ texts: setAsideTexts(name), looks: keptLooks(name) }));
    };
    // Nothing is lost when it can't be fetched: all of it stays where it is.
    if (name !== undefined) load().then(find, console.warn);
    return () => {
      isCurrent = false;
    };
  }, [name, ...news]);
  return beside;
}
