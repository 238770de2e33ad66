'use client';
import { Disclosure, Figure, OnDemand, type Settings, WidgetRoot } from '@servitization/ui';
import { type ComponentType, forwardRef, type HTMLAttributes, type ReactNode, useRef } from 'react';
import styles from './ChallengeMatcher.module.css';
import { ChallengePicker } from './parts/ChallengePicker.tsx';
import { Limits } from './parts/Limits.tsx';
import { LinkList } from './parts/LinkList.tsx';
import { LinkPicture } from './parts/LinkPicture.tsx';
import { MatcherNote } from './parts/MatcherNote.tsx';
import { Notices } from './parts/Notices.tsx';
import type { OfferedProps } from './parts/Offered.tsx';
import { OpenEnds } from './parts/OpenEnds.tsx';
import { Others } from './parts/Others.tsx';
import { Plan, type PlanProps } from './parts/Plan.tsx';
import { ResultBar } from './parts/ResultBar.tsx';
import {
  type ChallengeMatcherModel,
  type ChallengeMatcherOptions,
  useChallengeMatcher,
} from './useChallengeMatcher.ts';
import { dismissedViews, headlineOf, otherViews, sentenceOf } from './views.ts';

export interface ChallengeMatcherProps
  extends ChallengeMatcherOptions,
    Partial<Settings>,
    Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /** The host's own help with an activity, by its id: a link to a service page, or nothing. */
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
  return (
    <WidgetRoot aria-label={context.messages.title} {...rest} ref={ref}>
      <Notices status={status} messages={context.messages} />
      <div className={styles.columns}>
        <div className={styles.challenges}>
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
            <ResultBar context={context} onSee={() => planTitle.current?.focus()} />
          </div>
        </div>
        <div className={styles.answers}>
          <Answers model={model} serviceFor={serviceFor} titleRef={planTitle} />
          {after}
        </div>
      </div>
    </WidgetRoot>
  );
});

interface AnswersProps extends Pick<PlanProps, 'serviceFor' | 'titleRef'> {
  readonly model: ChallengeMatcherModel;
}

function Answers({ model, ...forPlan }: AnswersProps) {
  const { context, mark, limit } = model;
  const { messages } = context;
  const empty = Object.keys(context.selection).length === 0;
  return (
    <>
      <Figure
        eyebrow={messages.eyebrow}
        title={headlineOf(context)}
        sentence={<span role="status">{sentenceOf(context)}</span>}
        note={<MatcherNote context={context} />}
      >
        {!empty && (
          <div className={styles.links}>
            <LinkPicture context={context} />
            <LinkList context={context} />
          </div>
        )}
      </Figure>
      <Limits context={context} onLimit={limit} />
      <Plan context={context} onMark={mark} {...forPlan} />
      <OpenEnds context={context} />
      <More context={context} onMark={mark} />
    </>
  );
}

/** What is not needed to read the plan. */
function More({ context, onMark }: Pick<PlanProps, 'context' | 'onMark'>) {
  const { messages, format, match } = context;
  const count = otherViews(context).length;
  const aside = dismissedViews(context).length;
  return (
    <div className={styles.more}>
      {count + aside > 0 && (
        <Disclosure summary={count > 0 ? messages.others({ count }, format) : messages.dismissed}>
          <Others context={context} onMark={onMark} />
        </Disclosure>
      )}
      {match.ranked.length > 0 && (
        <Disclosure summary={messages.table} lazy>
          <OnDemand load={loadSaving} with={{ context }} words={messages} />
        </Disclosure>
      )}
    </div>
  );
}

const loadOffered = () =>
  import('./parts/Offered.tsx').then(({ Offered }): ComponentType<OfferedProps> => Offered);
const loadSaving = () => import('./parts/Saving.tsx').then(({ Saving }) => Saving);
