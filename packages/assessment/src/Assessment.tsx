'use client';
import type { Profile } from '@servitization/profile';
import { OnDemand, SectionHeader, type Settings, WidgetRoot } from '@servitization/ui';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import type { AssessmentMessages } from './locales/messages.ts';
import { Lead } from './parts/Lead.tsx';
import { loadEnding } from './parts/loadEnding.ts';
import { StepNavigation } from './parts/StepNavigation.tsx';
import { StepSection } from './parts/StepSection.tsx';
import { steps } from './steps.ts';
import { answersOf } from './useAnswers.ts';
import { type AssessmentModel, type AssessmentOptions, useAssessment } from './useAssessment.ts';
import { prepareWork } from './useWork.tsx';
import { isAnswered } from './views.ts';

export interface AssessmentProps
  extends AssessmentOptions,
    Partial<Settings>,
    Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /** `phases`: one phase at a time. `all`: every question on one page. Default `phases`. */
  readonly view?: 'phases' | 'all';
  /** The host's own next step, after the last question. */
  readonly after?: ReactNode;
}

/** Seventeen questions that place a firm; answers go to the company's profile as they are given. */
export const Assessment: React.ForwardRefExoticComponent<
  AssessmentProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, AssessmentProps>(function Assessment(props, ref) {
  const {
    view = 'phases',
    after,
    words,
    messages,
    onComplete,
    question,
    readOnly,
    resultLink,
    ...others
  } = props;
  const { profile, defaultProfile, onProfileChange, rater, ...rest } = others;
  const model = useAssessment(props);
  const Body = view === 'all' ? AllAtOnce : PhaseByPhase;
  return (
    <WidgetRoot aria-label={model.context.messages.title} {...rest} ref={ref}>
      <Body model={model} />
      {after}
    </WidgetRoot>
  );
});

/** Fetches what the first picture of a document shows beyond the questions, so that nothing jumps. */
export async function prepareAssessment(
  profile: Profile,
  words: AssessmentMessages,
  view?: string,
): Promise<void> {
  const answers = answersOf(profile);
  if (isAnswered({ answers })) await prepareWork(words, answers, view);
}

const loadResult = () => import('./parts/ResultLink.tsx').then(({ Result }) => Result);

interface BodyProps {
  readonly model: AssessmentModel;
}

/** What every step takes from the model. */
const forSteps = ({
  context,
  work,
  focus,
  answer,
  note,
  clear,
  cleared,
  undo,
}: AssessmentModel) => ({
  context,
  work,
  focus,
  onAnswer: answer,
  onNote: note,
  onClear: clear,
  cleared: cleared?.question,
  onUndo: undo,
});

function PhaseByPhase({ model }: BodyProps) {
  const { context, step: at, focus, resultLink, goTo, goToQuestion, clear } = model;
  const step = steps[at];
  const ending = {
    context,
    focus,
    resultLink,
    onGoTo: goTo,
    onGoToQuestion: goToQuestion,
    onClear: () => clear(),
  };
  return (
    <>
      {step ? (
        <StepSection {...forSteps(model)} key={at} step={step}>
          <Lead model={model} current={step} />
        </StepSection>
      ) : (
        <OnDemand load={loadEnding} with={ending} words={context.messages} />
      )}
      <StepNavigation context={context} step={at} onGoTo={goTo} />
    </>
  );
}

/** The place that is no step: the end of a walk through the phases, here the page's title. */
const TOP = steps.length;

function AllAtOnce({ model }: BodyProps) {
  const { context, work, step: at, focus, resultLink, clear, goTo } = model;
  const { messages, readOnly } = context;
  const onClear = () => {
    clear();
    goTo(TOP);
  };
  const isQuestion = focus?.question !== undefined;
  return (
    <>
      <SectionHeader ref={at === TOP ? focus?.arrive : undefined} title={messages.title} />
      <Lead model={model} />
      {steps.map((step, index) => (
        <StepSection
          {...forSteps(model)}
          key={step.phase.id}
          focus={isQuestion || index === at ? focus : null}
          step={step}
          depth={1}
        />
      ))}
      {resultLink && (
        <OnDemand load={loadResult} with={{ context, href: resultLink }} words={messages} />
      )}
      {work && !readOnly && <work.ClearAnswers context={context} onClear={onClear} />}
    </>
  );
}
