'use client';
import { fetchPart, OnDemand, useFetched } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import type { MatrixMessages } from './locales/messages.ts';
import type { AdviceProps } from './parts/NextActivities.tsx';
import type { Place } from './place.ts';

type FetchPlace = () => Promise<Place>;

/** All words of the elements have it. */
const fetchFor = ({ fetchPlace }: MatrixMessages) => fetchPlace as FetchPlace;

const loads = new WeakMap<FetchPlace, () => Promise<ComponentType<AdviceProps>>>();

/** One function for good for each language. */
function loadAdvice(words: MatrixMessages): () => Promise<ComponentType<AdviceProps>> {
  const fetch = fetchFor(words);
  const load = loads.get(fetch) ?? (() => fetchPart(fetch).then((place) => place.NextActivities));
  loads.set(fetch, load);
  return load;
}

/** What a place takes, once it has been fetched. */
export const usePlace = (words: MatrixMessages): Place | undefined => useFetched(fetchFor(words));

export const preparePlace = (words: MatrixMessages): Promise<unknown> =>
  fetchPart(loadAdvice(words));

/** Fetches the place when it is first drawn. */
export const Advice = ({ words, ...given }: AdviceProps & { words: MatrixMessages }): ReactNode => (
  <OnDemand load={loadAdvice(words)} with={given} words={words} />
);
