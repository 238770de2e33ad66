'use client';
import type { Profile } from '@servitization/profile';
import { Figure, GridChart, OnDemand, type Settings, WidgetRoot } from '@servitization/ui';
import { type ComponentType, forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import type { MatrixMessages } from './locales/messages.ts';
import { CellText } from './parts/CellText.tsx';
import { Details } from './parts/Details.tsx';
import { MatrixNote } from './parts/MatrixNote.tsx';
import type { AdviceProps } from './parts/NextActivities.tsx';
import type { UnreadableProps } from './parts/UnreadableNotice.tsx';
import { hasPlace, placeIn } from './start.ts';
import { type MaturityMatrixOptions, useMaturityMatrix } from './useMaturityMatrix.ts';
import { Advice, preparePlace } from './usePlace.tsx';

export interface MaturityMatrixProps
  extends MaturityMatrixOptions,
    Partial<Settings>,
    HTMLAttributes<HTMLElement> {
  /** The host's own help with an activity, by its id: a link to a service page, or nothing. */
  readonly serviceFor?: AdviceProps['serviceFor'];
  /** The host's own next step, after the results. */
  readonly after?: ReactNode;
}

/** Where a firm stands: digital service maturity by ecosystem involvement, with what is uncertain. */
export const MaturityMatrix: React.ForwardRefExoticComponent<
  MaturityMatrixProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, MaturityMatrixProps>(function MaturityMatrix(props, ref) {
  const { after, consolidation, serviceFor, words, messages, ...others } = props;
  const { profile, defaultProfile, onProfileChange, rater, ...rest } = others;
  const model = useMaturityMatrix(props);
  const { context, placed, view, active, status } = model;
  const isPlaced = hasPlace(context);
  return (
    <WidgetRoot aria-label={context.messages.eyebrow} {...rest} ref={ref}>
      <Figure
        eyebrow={context.messages.eyebrow}
        title={view.title}
        sentence={view.sentence}
        note={<MatrixNote context={context} />}
        actions={<Details context={context} isReady={!isPlaced || placed !== undefined} />}
      >
        {'text' in status && (
          <OnDemand load={loadUnreadable} with={{ context, status }} words={context.messages} />
        )}
        <GridChart {...view.chart} active={active} onActivate={model.activate} />
        <CellText context={context} cell={model.isChosen ? view.cell(active) : null} />
      </Figure>
      {isPlaced && <Advice words={context.messages} context={placed} serviceFor={serviceFor} />}
      {after}
    </WidgetRoot>
  );
});

/** Fetches what the first picture of a document shows beyond the grid, so that it is drawn once. */
export async function prepareMatrix(profile: Profile, words: MatrixMessages): Promise<void> {
  if (hasPlace(placeIn(profile))) await preparePlace(words);
}

const loadUnreadable = () =>
  import('./parts/UnreadableNotice.tsx').then(
    ({ UnreadableNotice }): ComponentType<UnreadableProps> => UnreadableNotice,
  );
