import type { OnDemandProps } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';

const parts = new WeakMap<object, unknown>();
let fetching: Promise<unknown>[] = [];

/** Waits for the parts that the last drawing lacked; `false`: it lacked none. */
export async function partsFetched(): Promise<boolean> {
  const waited = fetching;
  fetching = [];
  await Promise.all(waited);
  return waited.length > 0;
}

/** What waits until it is near the window isn't drawn here: a server has no window. */
export const isFetched = (): boolean => false;

/** Fetches a part before the first drawing. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  const part = await load();
  parts.set(load, part);
  return part;
}

/** What has been fetched by now. */
export const useFetched = <Part,>(load: () => Promise<Part>): Part | undefined =>
  parts.get(load) as Part | undefined;

/** A part as a server draws it: at once when it is there, and else in the next drawing. */
export function OnDemand<Props extends object>({
  load,
  with: given,
}: OnDemandProps<Props>): ReactNode {
  const Part = parts.get(load) as ComponentType<Props> | undefined;
  if (Part) return <Part {...given} />;
  fetching.push(load().then((part) => parts.set(load, part)));
  return null;
}
