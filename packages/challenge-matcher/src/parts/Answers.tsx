'use client';
import { Button, Disclosure, Figure, inLanguage, OnDemand, useFollow } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { answersTo } from '../answersTo.ts';
import { dismissedViews, headlineOf, otherViews, sentenceOf } from '../answerViews.ts';
import type { AnswerContext, MatcherContext } from '../context.ts';
import type { ChallengeMatcherModel } from '../useChallengeMatcher.ts';
import styles from './Answers.module.css';
import { Decided } from './Decided.tsx';
import { Limits } from './Limits.tsx';
import { LineKey } from './LineKey.tsx';
import { LinkList } from './LinkList.tsx';
import { LinkPicture } from './LinkPicture.tsx';
import { OpenEnds } from './OpenEnds.tsx';
import { Others } from './Others.tsx';
import { Plan, type PlanProps } from './Plan.tsx';
import { Provenance } from './Provenance.tsx';

export interface AnswersProps extends Pick<PlanProps, 'serviceFor' | 'titleRef' | 'onMark'> {
  readonly context: MatcherContext;
  readonly onLimit: ChallengeMatcherModel['limit'];
}

/** Where an activity's button stands now, the titles after it: of the plan, and of all answers. */
function placesOf(root: HTMLElement, { activity, mark }: Pressed): readonly HTMLElement[] {
  const marks = [...root.querySelectorAll<HTMLElement>('[data-activity]')];
  return [
    ...marks.filter(({ dataset }) => dataset.activity === activity && dataset.does === mark),
    ...root.querySelectorAll<HTMLElement>('[data-plan] [part="heading"]'),
    ...root.querySelectorAll<HTMLElement>('[part="heading"]'),
  ];
}

interface Pressed {
  readonly activity: string;
  readonly mark: string;
}

/** What answers the challenges: the links, the plan, and what stays open. */
export const Answers: ComponentType<AnswersProps> = inLanguage(
  ({ context: chosen, onLimit, onMark, ...forPlan }: AnswersProps): ReactNode => {
    const context = answersTo(chosen);
    const { messages, marks } = context;
    const [root, follow] = useFollow<HTMLDivElement, Pressed>(marks, placesOf);
    const decide: typeof onMark = (activity, mark) => {
      follow({ activity, mark: mark ?? marks[activity] ?? 'pinned' });
      onMark(activity, mark);
    };
    return (
      <div ref={root}>
        <Figure
          eyebrow={messages.eyebrow}
          title={headlineOf(context)}
          sentence={sentenceOf(context)}
          note={<LineKey context={context} />}
        >
          {Object.keys(context.selection).length > 0 && (
            <div className={styles.links}>
              <LinkPicture context={context} />
              <LinkList context={context} />
            </div>
          )}
        </Figure>
        <Limits context={context} onLimit={onLimit} />
        <Plan context={context} onMark={decide} {...forPlan} />
        <Decided context={context} onMark={decide} />
        <OpenEnds context={context} serviceFor={forPlan.serviceFor} />
        <More context={context} onMark={decide} />
        <Provenance context={context} />
      </div>
    );
  },
);

interface MoreProps extends Pick<PlanProps, 'onMark'> {
  readonly context: AnswerContext;
}

/** What is not needed to read the plan. */
function More({ context, onMark }: MoreProps) {
  const { messages, format, selection } = context;
  const count = otherViews(context).length;
  const aside = dismissedViews(context).length;
  return (
    <div className={styles.more}>
      {count + aside > 0 && (
        <Disclosure summary={count > 0 ? messages.others({ count }, format) : messages.dismissed}>
          <Others context={context} onMark={onMark} />
        </Disclosure>
      )}
      {Object.keys(selection).length > 0 && (
        <>
          <Disclosure summary={messages.table} lazy>
            <OnDemand load={loadSaving} with={{ context }} words={messages} />
          </Disclosure>
          <Button onClick={() => window.print()}>{messages.print}</Button>
        </>
      )}
    </div>
  );
}

const loadSaving = () => import('./Saving.tsx').then(({ Saving }) => Saving);
