import type { ReactNode } from 'react';
import type { AssessmentMessages } from './locales/messages.ts';
import { Resume, type ResumeProps } from './parts/Resume.tsx';
import { type Work, work } from './work.ts';

/*
 * Here from the start. The elements have `useWorkOnDemand.tsx` in place of this module: many a page
 * shows the questions to somebody who has answered none yet.
 */
export const useWork = (_words: AssessmentMessages): Work | undefined => work;

export const prepareWork: Work['prepare'] = work.prepare;

export const Resuming = ({
  words: _,
  ...given
}: ResumeProps & { words: AssessmentMessages }): ReactNode => <Resume {...given} />;
