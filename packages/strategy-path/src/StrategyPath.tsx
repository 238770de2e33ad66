'use client';
import {
  Disclosure,
  Figure,
  OnDemand,
  OnDemandNear,
  type Settings,
  WidgetRoot,
} from '@servitization/ui';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { earlierChoices } from './choice.ts';
import { loadComparison, loadFavor, loadNotices, loadPlan, loadTable } from './onDemand.ts';
import { ContextQuestions } from './parts/ContextQuestions.tsx';
import { Note } from './parts/Note.tsx';
import {
  type StrategyPathModel,
  type StrategyPathOptions,
  useStrategyPath,
} from './useStrategyPath.ts';
import { headlineOf, isCompared, sentenceOf } from './views.ts';

export interface StrategyPathProps
  extends StrategyPathOptions,
    Partial<Settings>,
    Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /** The host's own next step, after the plan. */
  readonly after?: ReactNode;
}

/** Three strategy paths side by side, why each fits or doesn't, and a plan for the one chosen. */
export const StrategyPath: React.ForwardRefExoticComponent<
  StrategyPathProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, StrategyPathProps>(function StrategyPath(props, ref) {
  const { after, criteria, readOnly, words, messages: _, ...others } = props;
  const { profile, defaultProfile, onProfileChange, rater, ...rest } = others;
  const model = useStrategyPath(props);
  const { context, asking, status } = model;
  const { messages } = context;
  return (
    <WidgetRoot aria-label={messages.eyebrow} {...rest} ref={ref}>
      <Figure
        eyebrow={messages.eyebrow}
        title={headlineOf(context)}
        sentence={sentenceOf(context)}
        note={<Note context={context} />}
        actions={<Details model={model} />}
      >
        {status.state !== 'ready' && (
          <OnDemand load={loadNotices} with={{ context, status }} words={messages} />
        )}
        <ContextQuestions
          context={context}
          open={asking}
          onToggle={model.toggleQuestions}
          onAnswer={model.answer}
        />
        <OnDemandNear
          now={isCompared(context)}
          load={loadComparison}
          with={{ context, edit: model.edit }}
          words={messages}
        />
      </Figure>
      {(context.choice || earlierChoices(context.profile).length > 0) && (
        <OnDemand load={loadPlan} with={{ context, model }} words={messages} />
      )}
      {after}
    </WidgetRoot>
  );
});

interface ModelProps {
  readonly model: StrategyPathModel;
}

/** Only once there is a ranking that could be looked into. */
function Details({ model: { context } }: ModelProps) {
  const { messages } = context;
  if (!isCompared(context)) return null;
  const parts = [
    { summary: messages.favor, load: loadFavor },
    { summary: messages.table, load: loadTable },
  ];
  return parts.map(({ summary, load }) => (
    <Disclosure key={summary} summary={summary} lazy>
      <OnDemand load={load} with={{ context }} words={messages} />
    </Disclosure>
  ));
}
