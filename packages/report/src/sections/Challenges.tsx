'use client';
import { useChallengeMatcher } from '@servitization/challenge-matcher';
import {
  type ActivityView,
  type AnswerContext,
  answersTo,
  Covers,
  type DecidedView,
  decidedViews,
  FirstStep,
  hasChosen,
  headlineOf,
  LinkList,
  LinkPicture,
  openViews,
  Provenance,
  planViews,
  sentenceOf,
} from '@servitization/challenge-matcher/parts';
import type { ReactNode } from 'react';
import { Block, Chapter } from '../parts/Chapter.tsx';
import { More } from '../parts/More.tsx';
import { Steps } from '../parts/Steps.tsx';
import { firstOf, roomFor } from '../room.ts';
import styles from './Challenges.module.css';
import type { ReportContext, ReportSection, SectionProps } from './section.ts';

function useAnswers({ profile, texts, format }: ReportContext): AnswerContext {
  const given = { profile, readOnly: true, locale: format.locale, id: 'report-challenges' };
  const matrixWords = texts.place.words;
  return answersTo(useChallengeMatcher({ ...given, matrixWords, ...texts.challenges }).context);
}

const markOf = ({ mark }: Pick<ActivityView, 'mark'>, { messages }: AnswerContext) =>
  mark && messages.marks[mark];

/** More are in the matcher’s own plan. */
const MOST_STEPS = 4;

/** What holds the firm back, the plan against it with its evidence, and what stays open. */
function Challenges({ context }: SectionProps): ReactNode {
  const answers = useAnswers(context);
  const { messages, format, selection } = answers;
  const { toDo, done } = planViews(answers);
  const others = decidedViews(answers);
  const steps = firstOf(toDo, roomFor(MOST_STEPS, context));
  return (
    <Chapter
      context={context}
      id="challenges"
      title={headlineOf(answers)}
      sentence={sentenceOf(answers)}
      note={<Provenance context={answers} />}
    >
      {Object.keys(selection).length > 0 && (
        <Block whole>
          <div className={styles.links}>
            <LinkPicture context={answers} medium="paper" />
            <LinkList context={answers} />
          </div>
          <p className={styles.key}>
            {messages.key} {messages.planKey}
          </p>
        </Block>
      )}
      {toDo.length > 0 && (
        <Block title={messages.plan({ activities: toDo.length, done: done.length }, format)}>
          <Steps steps={steps.shown.map((view) => stepOf(view, answers))} />
          <More context={context} count={steps.more} />
        </Block>
      )}
      {done.length > 0 && <Decided title={messages.marks.done} views={done} context={answers} />}
      {others.length > 0 && <Decided title={messages.decided} views={others} context={answers} />}
      <OpenEnds context={answers} />
    </Chapter>
  );
}

const stepOf = (view: ActivityView, context: AnswerContext) => ({
  id: view.id,
  name: view.name,
  detail: [markOf(view, context), view.effort].filter(Boolean).join(', '),
  text: <FirstStep id={view.id} context={context} />,
  aside: <Covers covers={view.covers} also={context.messages.also} />,
});

interface DecidedProps {
  readonly title: string;
  readonly views: readonly DecidedView[];
  readonly context: AnswerContext;
}

/** Activities beside those still to do, by name. */
function Decided({ title, views, context }: DecidedProps) {
  return (
    <Block title={title}>
      <ul className={styles.decided}>
        {views.map((view) => (
          <li key={view.id}>
            {view.name}
            {view.mark !== 'done' && ` (${markOf(view, context)})`}
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** What the plan leaves open, by the reason: most of them share one. */
function OpenEnds({ context }: { readonly context: AnswerContext }) {
  const views = openViews(context);
  const reasons = [...new Set(views.map(({ reason }) => reason))];
  const namesFor = (reason: string) =>
    views.filter((view) => view.reason === reason).map(({ name }) => name);
  if (views.length === 0) return null;
  return (
    <Block title={context.messages.open} whole>
      <dl className={styles.open}>
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>{namesFor(reason).join('; ')}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </Block>
  );
}

export const challenges: ReportSection = {
  id: 'challenges',
  isIn: hasChosen,
  useFinding: (context) => headlineOf(useAnswers(context)),
  Section: Challenges,
  paper: 'reim-2022',
  scopeIn: (texts) => texts.challenges.words.scope,
};
