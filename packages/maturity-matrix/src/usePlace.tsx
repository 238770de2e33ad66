import type { ReactNode } from 'react';
import type { MatrixMessages } from './locales/messages.ts';
import type { AdviceProps } from './parts/NextActivities.tsx';
import { type Place, place } from './place.ts';

/*
 * Here from the start. The elements have `usePlaceOnDemand.tsx` in place of this module: many a page
 * shows the matrix to somebody who has answered nothing yet.
 */
export const usePlace = (_words: MatrixMessages): Place | undefined => place;

export const preparePlace = async (_words: MatrixMessages): Promise<unknown> => place;

export const Advice = ({
  words: _,
  ...given
}: AdviceProps & { words: MatrixMessages }): ReactNode => <place.NextActivities {...given} />;
