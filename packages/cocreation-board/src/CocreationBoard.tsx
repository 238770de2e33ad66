'use client';
import { SJODIN_DOI } from '@servitization/core';
import { Figure, OnDemand, OnDemandNear, type Settings, WidgetRoot } from '@servitization/ui';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { headlineOf, sentenceOf } from './gridView.ts';
import { loadStates, loadWarnings, loadWork } from './onDemand.ts';
import { Grid } from './parts/Grid.tsx';
import { type CocreationBoardOptions, useBoard } from './useBoard.ts';
import type { ViewContext } from './viewContext.ts';

export interface CocreationBoardProps
  extends CocreationBoardOptions,
    Partial<Settings>,
    Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /** The host's own next step, after the log. */
  readonly after?: ReactNode;
}

/** Micro-services on their way through phases and cycles: who owes what, and whether value covers cost. */
export const CocreationBoard: React.ForwardRefExoticComponent<
  CocreationBoardProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, CocreationBoardProps>(function CocreationBoard(props, ref) {
  const { after, words: _, messages: __, today, thresholds, readOnly, ...others } = props;
  const { profile: ___, defaultProfile, onProfileChange, ...rest } = others;
  const { context, profile, status, edit } = useBoard(props);
  const { state, messages, faults } = context;
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
        <Grid context={context} />
      </Figure>
      {/* Always there, so that a warning which comes with an entry is read out. */}
      <div role="status">
        {/* A host's thresholds are looked at before the first entry: what is wrong must be heard. */}
        {(state.log.length > 0 || thresholds) && (
          <OnDemand load={loadWarnings} with={{ context }} words={messages} />
        )}
      </div>
      <OnDemandNear load={loadWork} with={{ context, profile, edit }} words={messages} />
      {after}
    </WidgetRoot>
  );
});

function Sources({ context: { words, messages, format } }: { readonly context: ViewContext }) {
  return (
    <>
      <a href={`https://doi.org/${SJODIN_DOI}`}>{messages.source({ cite: words.cite }, format)}</a>{' '}
      {words.scope} {messages.rule}
    </>
  );
}
