'use client';
import { SectionHeader, type Settings, WidgetRoot } from '@servitization/ui';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { Ending } from './parts/Ending.tsx';
import { Progress } from './parts/Progress.tsx';
import { StepNavigation } from './parts/StepNavigation.tsx';
import { StepSection } from './parts/StepSection.tsx';
import { StorageNotice } from './parts/StorageNotice.tsx';
import { steps } from './steps.ts';
import { type AssessmentModel, type AssessmentOptions, useAssessment } from './useAssessment.ts';
import { askingText } from './views.ts';

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
  const { view = 'phases', after, words, messages, onComplete, ...others } = props;
  const { profile, defaultProfile, onProfileChange, rater, ...rest } = others;
  const model = useAssessment(props);
  const Body = view === 'all' ? AllAtOnce : PhaseByPhase;
  return (
    <WidgetRoot {...rest} ref={ref} aria-label={model.context.messages.title}>
      <Body {...model} notice={<StorageNotice {...model} messages={model.context.messages} />} />
      {after}
    </WidgetRoot>
  );
});

type BodyProps = AssessmentModel & { readonly notice: ReactNode };

function PhaseByPhase({ context, step: at, moved, cameBack, answer, goTo, notice }: BodyProps) {
  const step = steps[at];
  if (!step) {
    return (
      <Ending context={context} takeFocus={moved} onGoTo={goTo}>
        <Progress context={context} />
        {notice}
      </Ending>
    );
  }
  return (
    <>
      <StepSection key={at} context={context} step={step} onAnswer={answer} takeFocus={moved}>
        <Progress context={context} current={step} text={askingText(context, cameBack)} />
        {notice}
      </StepSection>
      <StepNavigation context={context} step={at} onGoTo={goTo} />
    </>
  );
}

function AllAtOnce({ context, cameBack, answer, notice }: BodyProps) {
  return (
    <>
      <SectionHeader title={context.messages.title} />
      <Progress context={context} text={askingText(context, cameBack)} />
      {notice}
      {steps.map((step) => (
        <StepSection
          key={step.phase.id}
          context={context}
          step={step}
          onAnswer={answer}
          depth={1}
        />
      ))}
    </>
  );
}
