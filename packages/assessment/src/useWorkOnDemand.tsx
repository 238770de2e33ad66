'use client';
import { fetchPart, OnDemand, useFetched } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import type { AssessmentMessages } from './locales/messages.ts';
import type { ResumeProps } from './parts/Resume.tsx';
import type { Work } from './work.ts';

type FetchWork = () => Promise<Work>;

/** All words of the elements have it. */
const fetchFor = ({ fetchWork }: AssessmentMessages) => fetchWork as FetchWork;

const loads = new WeakMap<FetchWork, () => Promise<ComponentType<ResumeProps>>>();

/** One function for good for each language. */
function loadResume(words: AssessmentMessages): () => Promise<ComponentType<ResumeProps>> {
  const fetch = fetchFor(words);
  const load = loads.get(fetch) ?? (() => fetchPart(fetch).then(({ Resume }) => Resume));
  loads.set(fetch, load);
  return load;
}

/** What answers take, once it has been fetched. */
export const useWork = (words: AssessmentMessages): Work | undefined => useFetched(fetchFor(words));

export const prepareWork: Work['prepare'] = (words, ...shown) =>
  fetchPart(loadResume(words))
    .then(fetchFor(words))
    .then(({ prepare }) => prepare(words, ...shown))
    // What doesn't come says so in its place, where it can be asked for once more.
    .catch(() => {});

/** Fetches what answers take when there are some. */
export const Resuming = ({
  words,
  ...given
}: ResumeProps & { words: AssessmentMessages }): ReactNode => (
  <OnDemand load={loadResume(words)} with={given} words={words} />
);
