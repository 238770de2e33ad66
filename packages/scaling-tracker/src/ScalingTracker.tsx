'use client';
import { GARCIA_MARTIN_DOI, scaling } from '@servitization/core';
import { Figure, OnDemand, OnDemandNear, type Settings, WidgetRoot } from '@servitization/ui';
import {
  forwardRef,
  type HTMLAttributes,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { loadStates, loadWarnings, loadWork } from './onDemand.ts';
import { ProcessMap } from './parts/ProcessMap.tsx';
import { headlineOf, processView, wayCounts } from './processView.ts';
import { type ScalingTrackerOptions, useLog } from './useLog.ts';
import type { ViewContext } from './viewContext.ts';

export interface ScalingTrackerProps
  extends ScalingTrackerOptions,
    Partial<Settings>,
    Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /** The host's own next step, after the log. */
  readonly after?: ReactNode;
}

/** Where scaling stands, folded from a log: every change is an entry with a date. */
export const ScalingTracker: React.ForwardRefExoticComponent<
  ScalingTrackerProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, ScalingTrackerProps>(function ScalingTracker(props, ref) {
  const { after, words, messages: _, today, thresholds, readOnly, ...others } = props;
  const { profile: __, defaultProfile, onProfileChange, ...rest } = others;
  const { context, profile, status, edit } = useLog(props);
  const { state, messages, faults } = context;
  const [asked, ask] = useState<{ readonly phase: scaling.PhaseId } | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Its activities stand below, on a phone out of sight.
  useEffect(() => {
    if (asked) title.current?.focus();
  }, [asked]);
  const phase = asked?.phase ?? state.place.phase ?? scaling.pilotingId;
  return (
    <WidgetRoot aria-label={messages.title} {...rest} ref={ref}>
      <Figure
        eyebrow={messages.title}
        title={headlineOf(context)}
        sentence={sentenceOf(context)}
        note={<Sources context={context} />}
      >
        {(status.state !== 'ready' || faults.length > 0) && (
          <OnDemand load={loadStates} with={{ context, status }} words={messages} />
        )}
        <ProcessMap
          context={context}
          process={processView(context)}
          selected={phase}
          onSelect={(selected) => ask({ phase: selected })}
        />
      </Figure>
      {/* Always there, so that a warning which comes with an entry is read out. */}
      <div role="status">
        {/* A host's thresholds are looked at before the first entry: what is wrong must be heard. */}
        {(state.log.length > 0 || thresholds) && (
          <OnDemand load={loadWarnings} with={{ context }} words={messages} />
        )}
      </div>
      <OnDemandNear
        now={asked !== null}
        load={loadWork}
        with={{ context, profile, edit, phase, titleRef: title }}
        words={messages}
      />
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
      <a href={`https://doi.org/${GARCIA_MARTIN_DOI}`}>
        {messages.source({ cite: words.cite }, format)}
      </a>{' '}
      {words.scope} {messages.rule}
    </>
  );
}
