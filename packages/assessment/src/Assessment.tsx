'use client';
import { OnDemand, SectionHeader, type Settings, WidgetRoot } from '@servitization/ui';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { Lead } from './parts/Lead.tsx';
import { StepNavigation } from './parts/StepNavigation.tsx';
import { StepSection } from './parts/StepSection.tsx';
import { takeFocusOnEntry } from './parts/takeFocus.ts';
import { steps } from './steps.ts';
import { type AssessmentModel, type AssessmentOptions, useAssessment } from './useAssessment.ts';

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

const loadEnding = () => import('./parts/Ending.tsx').then(({ Ending }) => Ending);
const loadClearAnswers = () =>
  import('./parts/ClearAnswers.tsx').then(({ ClearAnswers }) => ClearAnswers);

interface BodyProps {
  readonly model: AssessmentModel;
}

function PhaseByPhase({ model }: BodyProps) {
  const { context, step: at, focus, answer, note, goTo, goToQuestion, clear } = model;
  const step = steps[at];
  if (!step) {
    const takeFocus = focus === 'title';
    const given = {
      context,
      takeFocus,
      onGoTo: goTo,
      onGoToQuestion: goToQuestion,
      onClear: clear,
    };
    return <OnDemand load={loadEnding} with={given} failed={context.messages.partFailed} />;
  }
  return (
    <>
      <StepSection
        key={at}
        context={context}
        step={step}
        focus={focus}
        onAnswer={answer}
        onNote={note}
      >
        <Lead model={model} current={step} />
      </StepSection>
      <StepNavigation context={context} step={at} onGoTo={goTo} />
    </>
  );
}

function AllAtOnce({ model }: BodyProps) {
  const { context, focus, answer, note, clear } = model;
  const { messages, readOnly } = context;
  const shared = { context, focus, onAnswer: answer, onNote: note };
  return (
    <>
      <SectionHeader
        ref={focus === 'title' ? takeFocusOnEntry : undefined}
        title={messages.title}
      />
      <Lead model={model} />
      {steps.map((step) => (
        <StepSection key={step.phase.id} {...shared} step={step} depth={1} />
      ))}
      {!readOnly && (
        <OnDemand
          load={loadClearAnswers}
          with={{ context, onClear: clear }}
          failed={messages.partFailed}
        />
      )}
    </>
  );
}
