'use client';
import { Figure, OnDemand, OnDemandNear, type Settings, WidgetRoot } from '@servitization/ui';
import {
  forwardRef,
  type HTMLAttributes,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { mapHeadline, mapSentence, mapView } from './mapView.ts';
import { loadStates, loadWork } from './onDemand.ts';
import { PartnerMap } from './parts/PartnerMap.tsx';
import { type EcosystemJourneyOptions, useJourney } from './useJourney.ts';
import type { ViewContext } from './viewContext.ts';

export interface EcosystemJourneyProps
  extends EcosystemJourneyOptions,
    Partial<Settings>,
    Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /** The host's own next step, after the log. */
  readonly after?: ReactNode;
}

/** Partners around the firm, what ties them, and the reviews that move them: all from one log. */
export const EcosystemJourney: React.ForwardRefExoticComponent<
  EcosystemJourneyProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, EcosystemJourneyProps>(function EcosystemJourney(props, ref) {
  const { after, words, messages: _, today, readOnly, ...others } = props;
  const { profile: __, defaultProfile, onProfileChange, ...rest } = others;
  const { context, profile, status, edit, held } = useJourney(props);
  const { state, messages, faults } = context;
  const [asked, ask] = useState<{ readonly partner: string } | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Its ratings stand below, on a phone out of sight.
  useEffect(() => {
    if (asked) title.current?.focus();
  }, [asked]);
  const isIn = state.partners.some(({ id }) => id === asked?.partner);
  const selected = isIn ? (asked?.partner ?? null) : null;
  return (
    <WidgetRoot aria-label={messages.title} {...rest} ref={ref}>
      <Figure
        eyebrow={messages.title}
        title={mapHeadline(context)}
        sentence={mapSentence(context)}
        sentenceBelow
        note={<Sources context={context} />}
      >
        {(status.state !== 'ready' || faults.length > 0) && (
          <OnDemand load={loadStates} with={{ context, status }} words={messages} />
        )}
        <PartnerMap
          messages={messages}
          view={mapView(context)}
          selected={selected}
          onSelect={(partner) => ask({ partner })}
        />
      </Figure>
      <OnDemandNear
        now={asked !== null}
        load={loadWork}
        with={{ context, profile, edit, held, selected, titleRef: title }}
        words={messages}
      />
      {after}
    </WidgetRoot>
  );
});

function Sources({ context: { words, messages, format } }: { readonly context: ViewContext }) {
  return (
    <>
      {messages.source({ cite: words.cite }, format)} {words.scope} {messages.rule}
    </>
  );
}
