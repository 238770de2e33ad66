'use client';
import { type Profile, ratingsOf } from '@servitization/profile';
import {
  Figure,
  fetchPart,
  GridChart,
  OnDemand,
  type Settings,
  WidgetRoot,
} from '@servitization/ui';
import { type ComponentType, forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { CellText } from './parts/CellText.tsx';
import { Details } from './parts/Details.tsx';
import type { DetailProps } from './parts/detailProps.ts';
import { MatrixNote } from './parts/MatrixNote.tsx';
import type { NextActivitiesProps } from './parts/NextActivities.tsx';
import { type MaturityMatrixOptions, useMaturityMatrix } from './useMaturityMatrix.ts';
import { chartView, headlineOf, sentenceOf } from './views.ts';

export interface MaturityMatrixProps
  extends MaturityMatrixOptions,
    Partial<Settings>,
    HTMLAttributes<HTMLElement> {
  /** The host's own help with an activity, by its id: a link to a service page, or nothing. */
  readonly serviceFor?: NextActivitiesProps['serviceFor'];
  /** The host's own next step, after the results. */
  readonly after?: ReactNode;
}

/** Where a firm stands: digital service maturity by ecosystem involvement, with what is uncertain. */
export const MaturityMatrix: React.ForwardRefExoticComponent<
  MaturityMatrixProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, MaturityMatrixProps>(function MaturityMatrix(props, ref) {
  const { after, consolidation, serviceFor, words, messages, ...others } = props;
  const { profile, defaultProfile, onProfileChange, rater, ...rest } = others;
  const { context, active, isChosen, activate, unreadable } = useMaturityMatrix(props);
  return (
    <WidgetRoot aria-label={context.messages.eyebrow} {...rest} ref={ref}>
      <Figure
        eyebrow={context.messages.eyebrow}
        title={headlineOf(context)}
        sentence={sentenceOf(context)}
        note={<MatrixNote context={context} />}
        actions={<Details context={context} />}
      >
        {unreadable && (
          <OnDemand load={loadUnreadable} with={{ context }} words={context.messages} />
        )}
        <GridChart {...chartView(context)} active={active} onActivate={activate} />
        <CellText context={context} cell={isChosen ? active : null} />
      </Figure>
      {context.assessment.answered > 0 && (
        <OnDemand
          load={loadNextActivities}
          with={{ context, serviceFor }}
          words={context.messages}
        />
      )}
      {after}
    </WidgetRoot>
  );
});

const loadNextActivities = () =>
  import('./parts/NextActivities.tsx').then(
    ({ NextActivities }): ComponentType<NextActivitiesProps> => NextActivities,
  );

/** Fetches what the first picture of a document shows beyond the matrix, so that it is drawn once. */
export async function prepareMatrix(profile: Profile): Promise<void> {
  if (Object.keys(ratingsOf(profile)).length > 0) await fetchPart(loadNextActivities);
}

const loadUnreadable = () =>
  import('./parts/UnreadableNotice.tsx').then(
    ({ UnreadableNotice }): ComponentType<DetailProps> => UnreadableNotice,
  );
