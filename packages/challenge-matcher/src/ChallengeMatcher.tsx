'use client';
import { matching } from '@servitization/core';
import { Disclosure, Figure, OnDemand, type Settings, WidgetRoot } from '@servitization/ui';
import { forwardRef, type HTMLAttributes, type ReactNode, useRef } from 'react';
import styles from './ChallengeMatcher.module.css';
import type { MatcherContext } from './context.ts';
import { loadAnswers, loadNotices, loadOffered, loadResultBar } from './onDemand.ts';
import { ChallengePicker } from './parts/ChallengePicker.tsx';
import type { PlanProps } from './parts/Plan.tsx';
import { type ChallengeMatcherOptions, useChallengeMatcher } from './useChallengeMatcher.ts';
import { useWanted } from './useWanted.ts';

export interface ChallengeMatcherProps
  extends ChallengeMatcherOptions,
    Partial<Settings>,
    Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /**
   * The host's own help with an activity of the plan or a challenge that stays open, by its id: a
   * link to a service page, or nothing.
   */
  readonly serviceFor?: PlanProps['serviceFor'];
  /** The host's own next step, after the plan. */
  readonly after?: ReactNode;
}

/** From challenges abroad to the digital activities that answer them, with a short plan. */
export const ChallengeMatcher: React.ForwardRefExoticComponent<
  ChallengeMatcherProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, ChallengeMatcherProps>(function ChallengeMatcher(props, ref) {
  const { after, serviceFor, words, matrixWords, messages, framework, readOnly, ...others } = props;
  const { profile, defaultProfile, onProfileChange, rater, ...rest } = others;
  const model = useChallengeMatcher(props);
  const { context, status } = model;
  const planTitle = useRef<HTMLHeadingElement>(null);
  const [challenges, areWanted] = useWanted<HTMLDivElement>();
  // A host's own framework is looked at before the first choice: what is wrong with it must be heard.
  const isOwn = context.framework !== matching.framework;
  const chosen = Object.keys({ ...context.selection, ...context.marks });
  const hasAnswers = areWanted || isOwn || chosen.length > 0;
  return (
    <WidgetRoot aria-label={context.messages.title} {...rest} ref={ref}>
      {status.state !== 'ready' && (
        <OnDemand load={loadNotices} with={{ status, context }} words={context.messages} />
      )}
      <div className={styles.columns}>
        <div ref={challenges} className={styles.challenges}>
          <ChallengePicker context={context} onWeigh={model.weigh}>
            {context.offers.length > 0 && (
              <Disclosure summary={context.messages.offered} lazy>
                <OnDemand
                  load={loadOffered}
                  with={{ context, onWeigh: model.weigh, matrixWords }}
                  words={context.messages}
                />
              </Disclosure>
            )}
          </ChallengePicker>
          <div className={styles.bar}>
            {hasAnswers && (
              <OnDemand
                load={loadResultBar}
                with={{ context, onSee: () => planTitle.current?.focus() }}
                words={context.messages}
              />
            )}
          </div>
        </div>
        <div className={styles.answers}>
          {hasAnswers ? (
            <OnDemand
              load={loadAnswers}
              with={{
                ...{ context, serviceFor, titleRef: planTitle },
                onMark: model.mark,
                onLimit: model.limit,
              }}
              words={context.messages}
            />
          ) : (
            <NothingChosen context={context} />
          )}
          {after}
        </div>
      </div>
    </WidgetRoot>
  );
});

/** Before the first choice: what will stand here. */
function NothingChosen({ context: { messages, words, format } }: { context: MatcherContext }) {
  return (
    <Figure
      eyebrow={messages.eyebrow}
      title={messages.nothingChosen}
      sentence={messages.nothingChosenText}
      note={`${messages.source({ cite: words.cite }, format)} ${words.scope}`}
    >
      {null}
    </Figure>
  );
}
