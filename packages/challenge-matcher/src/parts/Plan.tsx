import { wordsFor } from '@servitization/content';
import { Disclosure, SectionHeader } from '@servitization/ui';
import type { ReactNode, Ref } from 'react';
import { type ActivityView, planViews } from '../answerViews.ts';
import type { AnswerContext } from '../context.ts';
import type { ChallengeMatcherModel } from '../useChallengeMatcher.ts';
import { Covers } from './Covers.tsx';
import { DecidedList } from './DecidedList.tsx';
import { FirstStep, type FirstStepProps } from './FirstStep.tsx';
import { MarkPicker } from './MarkPicker.tsx';
import styles from './Plan.module.css';
import { Service, type ServiceProps } from './Service.tsx';

export interface PlanProps extends Pick<ServiceProps, 'serviceFor'> {
  readonly context: AnswerContext;
  readonly onMark: ChallengeMatcherModel['mark'];
  /** Ref of the title, for those who lead to it. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
}

/** The activities that together cover the most, each with its reasons and a first step. */
export function Plan({ context, onMark, serviceFor, titleRef }: PlanProps): ReactNode {
  const { toDo, done } = planViews(context);
  const { messages, format } = context;
  if (context.match.plan.length === 0) return null;
  return (
    <section className={styles.section} data-plan>
      <SectionHeader
        ref={titleRef}
        title={messages.plan({ activities: toDo.length, done: done.length }, format)}
        depth={1}
      />
      {toDo.length > 0 && (
        <ol className={styles.list}>
          {toDo.map((view) => (
            <li key={view.id} className={styles.item} data-mark={view.mark ?? undefined}>
              <PlanItem view={view} context={context} onMark={onMark} />
              <div className={styles.service}>
                <Service id={view.id} serviceFor={serviceFor} />
              </div>
            </li>
          ))}
        </ol>
      )}
      {done.length > 0 && (
        <div className={styles.done}>
          <SectionHeader title={messages.marks.done} depth={2} />
          <DecidedList views={done} context={context} onMark={onMark} />
        </div>
      )}
    </section>
  );
}

interface PlanItemProps extends Pick<PlanProps, 'context' | 'onMark'> {
  readonly view: ActivityView;
}

function PlanItem({ view, context, onMark }: PlanItemProps) {
  const { words, messages } = context;
  const { description, note } = wordsFor(words.activities, view.id);
  return (
    <div className={styles.body}>
      <div>
        <p className={styles.name}>{view.name}</p>
        <p className={styles.description}>{description}</p>
        <div className={styles.step}>
          <FirstStep id={view.id} context={context} />
        </div>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      <div>
        <Covers covers={view.covers} also={messages.also} />
        <p className={styles.effort}>
          {view.effort}, {view.points}
        </p>
      </div>
      <div className={styles.more}>
        <MarkPicker view={view} context={context} onMark={onMark} />
        <div className={styles.details}>
          <Disclosure summary={messages.details}>
            <Needs id={view.id} context={context} />
          </Disclosure>
        </div>
        {/* What is closed is not printed, and no style can open it in every browser. */}
        <div className={styles.printed}>
          <Needs id={view.id} context={context} />
        </div>
      </div>
    </div>
  );
}

function Needs({ id, context }: FirstStepProps) {
  const { words, messages, framework } = context;
  const section = framework.activities.find((one) => one.id === id)?.source.section;
  const { effort, tools, takes, measure } = wordsFor(words.activities, id);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [messages.columns.effort, effort],
    [messages.takes, takes],
    [messages.tools, tools],
    [messages.measure, measure],
    // The heading stands as the paper has it.
    [
      messages.columns.source,
      <>
        {words.cite}, <cite lang="en">{section}</cite>
      </>,
    ],
  ];
  return (
    <dl className={styles.needs}>
      {rows.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
