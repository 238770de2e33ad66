'use client';
import {
  Button,
  inLanguage,
  isFocusFree,
  SectionHeader,
  type SpeakingPart,
  withOverrides,
} from '@servitization/ui';
import { type ReactNode, useCallback } from 'react';
import { ending as english } from '../locales/ending.en.ts';
import { endView } from '../reviewViews.ts';
import type { FocusTarget } from '../usePlace.ts';
import type { ViewContext } from '../views.ts';
import { ClearAnswers } from './ClearAnswers.tsx';
import styles from './Ending.module.css';
import { Progress } from './Progress.tsx';
import { ResultLink } from './ResultLink.tsx';
import { Review } from './Review.tsx';
import { Suggestion } from './Suggestion.tsx';

export interface EndingProps {
  readonly context: ViewContext;
  readonly focus: FocusTarget;
  readonly onGoTo: (step: number) => void;
  readonly onGoToQuestion: (question: string) => void;
  readonly onClear: () => void;
  readonly resultLink: string | undefined;
}

/** After the last phase: every answer at a glance, what is open, and how to start over. */
export const Ending: SpeakingPart<EndingProps> = inLanguage(function Ending(
  props: EndingProps,
): ReactNode {
  const { context, focus, onGoTo, onGoToQuestion, onClear, resultLink } = props;
  const { messages, readOnly } = context;
  const ending = withOverrides(english, messages.ending);
  const { title, text, groups } = endView({ ...context, ending });
  return (
    <div>
      <SectionHeader ref={useArrival(focus)} eyebrow={messages.title} title={title} />
      <Progress context={context} />
      <p className={styles.text}>{readOnly ? messages.readOnly : text}</p>
      <Suggestion context={context} onGoToQuestion={onGoToQuestion} />
      <ResultLink href={resultLink}>{ending.result}</ResultLink>
      <Review context={context} groups={groups} onGoTo={onGoTo} onGoToQuestion={onGoToQuestion} />
      <div className={styles.actions}>
        <Button onClick={() => onGoTo(0)}>{ending.fromStart}</Button>
        {!readOnly && <ClearAnswers context={context} onClear={onClear} />}
      </div>
    </div>
  );
});

/** The ending may come late: who has gone on meanwhile is left where they are. */
const useArrival = (focus: FocusTarget) =>
  useCallback(
    (title: HTMLElement | null) => {
      if (isFocusFree()) focus?.arrive(title);
    },
    [focus],
  );
