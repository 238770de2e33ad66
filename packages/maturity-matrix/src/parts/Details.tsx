import { Disclosure, OnDemand } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import type { DetailProps } from './detailProps.ts';

const loadExplanation = () =>
  import('./Explanation.tsx').then(({ Explanation }): ComponentType<DetailProps> => Explanation);
const loadCases = () =>
  import('./Cases.tsx').then(({ Cases }): ComponentType<DetailProps> => Cases);
const loadTable = () =>
  import('./MatrixTable.tsx').then(({ MatrixTable }): ComponentType<DetailProps> => MatrixTable);

const loadSaving = () =>
  import('./Saving.tsx').then(({ Saving }): ComponentType<DetailProps> => Saving);

export interface DetailsProps extends DetailProps {
  /** All that they tell is there. */
  readonly isReady: boolean;
}

/** More about the picture, fetched when the reader asks for it. */
export function Details({ context, isReady }: DetailsProps): ReactNode {
  const { messages } = context;
  const parts = [
    { summary: messages.whyHere, load: loadExplanation },
    { summary: messages.cases, load: loadCases },
    { summary: messages.table, load: loadTable },
    { summary: messages.save, load: loadSaving },
  ];
  return parts.map(({ summary, load }) => (
    <Disclosure key={summary} summary={summary} lazy>
      {isReady && <OnDemand load={load} with={{ context }} words={messages} />}
    </Disclosure>
  ));
}
