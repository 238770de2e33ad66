'use client';
import { Disclosure, Figure, Notice, OnDemand, type Settings, WidgetRoot } from '@servitization/ui';
import { type ComponentType, forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { earlierChoices } from './choice.ts';
import { Comparison } from './parts/Comparison.tsx';
import { ContextQuestions } from './parts/ContextQuestions.tsx';
import type { FavorDetailsProps } from './parts/FavorDetails.tsx';
import { Note } from './parts/Note.tsx';
import type { PlanProps } from './parts/Plan.tsx';
import {
  type StrategyPathModel,
  type StrategyPathOptions,
  useStrategyPath,
} from './useStrategyPath.ts';
import { headlineOf, sentenceOf } from './views.ts';

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
  const { context, asking } = model;
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
        <Notices model={model} />
        <ContextQuestions
          context={context}
          open={asking}
          onToggle={model.toggleQuestions}
          onAnswer={model.answer}
        />
        <Comparison context={context} onChoose={model.choose} />
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

function Notices({ model }: ModelProps) {
  const { messages } = model.context;
  return (
    <>
      {model.unreadable && <Notice title={messages.unreadable}>{messages.unreadableText}</Notice>}
      {model.unsaved && (
        <Notice title={messages.unsaved} announce="status">
          {messages.unsavedText}
        </Notice>
      )}
    </>
  );
}

/** Only once there is a ranking that could be looked into. */
function Details({ model: { context } }: ModelProps) {
  const { messages, ranking } = context;
  if (ranking.every(({ fit }) => fit === null)) return null;
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

const loadPlan = () =>
  import('./parts/Plan.tsx').then(({ Plan }): ComponentType<PlanProps> => Plan);
const loadFavor = () =>
  import('./parts/FavorDetails.tsx').then(
    ({ FavorDetails }): ComponentType<FavorDetailsProps> => FavorDetails,
  );
const loadTable = () =>
  import('./parts/ComparisonTable.tsx').then(
    ({ ComparisonTable }): ComponentType<FavorDetailsProps> => ComparisonTable,
  );
