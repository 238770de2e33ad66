'use client';
import {
  type ComponentType,
  type ReactNode,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { takeFreeFocus } from '../freeFocus.ts';
import { Button } from './Button.tsx';

export interface OnDemandProps<Props> {
  /** Fetches the part. One function for good, made outside of any component. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** Props of the part. */
  readonly with: Props;
  /** What is said where the part is missing. */
  readonly words: {
    /** What to say when it can't be fetched. */
    readonly partFailed: string;
    /** Label of the button that fetches it once more. */
    readonly retry: string;
  };
}

const fetched = new WeakMap<object, unknown>();
const underWay = new Set<Promise<unknown>>();

/** Waits for the parts that are on their way, whether they come or not: none, none were. */
export const partsFetched = (): Promise<readonly unknown[]> => Promise.allSettled(underWay);

const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keep(load: object, part: unknown): void {
  fetched.set(load, part);
  for (const listener of listeners) listener();
}

/** Fetches a part before anything is drawn, so that it stands in the first picture. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  const part = await load();
  keep(load, part);
  return part;
}

/** Whether a part is there already and costs nothing more. */
export const isFetched = (load: object): boolean => fetched.has(load);

/** What the page has fetched by now; a server never has, and hydration goes by the server. */
export const useFetched = <Part,>(load: () => Promise<Part>): Part | undefined =>
  useSyncExternalStore(
    listen,
    () => fetched.get(load),
    () => undefined,
  ) as Part | undefined;

/**
 * A part that is fetched when it is first drawn, so that a page which never needs it is lighter.
 *
 * Browsers differ in what a second try is worth: by the HTML standard of before 2026 a failed module
 * stays failed until the page is loaded anew, so the words should name that as a way out, too.
 */
export function OnDemand<Props extends object>(props: OnDemandProps<Props>): ReactNode {
  const { load, with: given, words } = props;
  const [tries, setTries] = useState(0);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (fetched.has(load)) return;
    let isHere = true;
    const loading = load();
    underWay.add(loading);
    loading.then(
      (part) => {
        underWay.delete(loading);
        keep(load, part);
      },
      () => {
        underWay.delete(loading);
        if (isHere) setFailures(tries + 1);
      },
    );
    return () => {
      isHere = false;
    };
  }, [load, tries]);
  const Part = useFetched(load);
  if (Part && tries === 0) return <Part {...given} />;
  // The button has gone with the focus; a part that has a better place for it has taken it there.
  if (Part)
    return (
      <div ref={takeFreeFocus} tabIndex={-1}>
        <Part {...given} />
      </div>
    );
  if (failures === 0) return null;
  return (
    <div>
      {/* Emptied while a try is under way, so that it is heard again when that fails too. */}
      <p role="status">{failures > tries && words.partFailed}</p>
      <Button onClick={() => setTries(failures)}>{words.retry}</Button>
    </div>
  );
}
