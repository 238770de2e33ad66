'use client';
import { garciaMartin2025, type scaling } from '@servitization/core';
import { Figure, type Settings, WidgetRoot } from '@servitization/ui';
import { forwardRef, type HTMLAttributes, type ReactNode, useState } from 'react';
import { Barriers } from './parts/Barriers.tsx';
import { LogFile } from './parts/LogFile.tsx';
import { Outcomes } from './parts/Outcomes.tsx';
import { PhasePanel } from './parts/PhasePanel.tsx';
import { Pilots } from './parts/Pilots.tsx';
import { ProcessMap } from './parts/ProcessMap.tsx';
import { States } from './parts/States.tsx';
import { Strategy } from './parts/Strategy.tsx';
import { Timeline } from './parts/Timeline.tsx';
import { Warnings } from './parts/Warnings.tsx';
import { headlineOf, processView, wayCounts } from './processView.ts';
import { type ScalingTrackerOptions, useScalingTracker } from './useScalingTracker.ts';
import type { ViewContext } from './viewContext.ts';

export interface ScalingTrackerProps
  extends ScalingTrackerOptions,
    Partial<Settings>,
    Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /** The host's own next step, after the log. */
  readonly after?: ReactNode;
}

const PILOTING: scaling.PhaseId = 'systematic-solution-piloting';

/** Where scaling stands, folded from a log: every change is an entry with a date. */
export const ScalingTracker: React.ForwardRefExoticComponent<
  ScalingTrackerProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, ScalingTrackerProps>(function ScalingTracker(props, ref) {
  const { after, words, messages, today, thresholds, readOnly, ...others } = props;
  const { profile, defaultProfile, onProfileChange, ...rest } = others;
  const { context, unsaved, unreadable, record, importText } = useScalingTracker(props);
  const [chosen, choose] = useState<scaling.PhaseId | null>(null);
  const selected = chosen ?? context.state.place.phase ?? PILOTING;
  const shared = { context, record };
  return (
    <WidgetRoot aria-label={context.messages.title} {...rest} ref={ref}>
      <Figure
        eyebrow={context.messages.title}
        title={headlineOf(context)}
        sentence={sentenceOf(context)}
        note={<Sources context={context} />}
      >
        <States {...{ context, unsaved, unreadable }} />
        <ProcessMap
          context={context}
          process={processView(context)}
          selected={selected}
          onSelect={choose}
        />
      </Figure>
      <Warnings context={context} />
      <PhasePanel {...shared} phase={selected} />
      <Strategy {...shared} />
      <Pilots {...shared} />
      <Barriers {...shared} />
      <Outcomes {...shared} />
      <Timeline {...shared} />
      <LogFile context={context} importText={importText} />
      {after}
    </WidgetRoot>
  );
});

function sentenceOf(context: ViewContext): string {
  const { state, messages, format } = context;
  return state.first === null ? messages.wayEmpty : messages.way(wayCounts(context), format);
}

function Sources({ context: { words, messages, format } }: { readonly context: ViewContext }) {
  return (
    <>
      <a href={`https://doi.org/${garciaMartin2025.doi}`}>
        {messages.source({ cite: words.cite }, format)}
      </a>{' '}
      {words.scope} {messages.rule}
    </>
  );
}
