import { useEffect, useState } from 'react';
import type { Typed } from './choices.ts';
import { readFragment, toFragment } from './fragment.ts';

const EMPTY: Typed = {};

/** An entry in the history for each keystroke would make a way back that nobody walks. */
const remember = (typed: Typed): void =>
  history.replaceState(null, '', toFragment(typed) || location.pathname + location.search);

export interface TypedState {
  readonly typed: Typed;
  /** What came with a link and nobody has changed since. */
  readonly linked: readonly string[];
  readonly set: (name: string, value: string) => void;
  readonly clear: () => void;
}

/** What is typed, kept in the address; a link to a place on the page leaves it as it is. */
export function useTyped(): TypedState {
  const [typed, setTyped] = useState(EMPTY);
  const [linked, setLinked] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      const found = readFragment(location.hash);
      if (!found) return;
      setTyped(found);
      setLinked(Object.keys(found));
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const put = (next: Typed, kept: readonly string[]) => {
    remember(next);
    setTyped(next);
    setLinked(kept);
  };
  return {
    typed,
    linked,
    set: (name, value) =>
      put(
        { ...typed, [name]: value },
        linked.filter((one) => one !== name),
      ),
    clear: () => put(EMPTY, []),
  };
}
