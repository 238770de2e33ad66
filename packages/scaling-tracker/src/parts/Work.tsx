'use client';
import type { scaling } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { inLanguage, OnDemandNear } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import type { ViewContext } from '../viewContext.ts';
import { type Edit, importer, recorder } from '../writing.ts';
import { Barriers } from './Barriers.tsx';
import type { LogProps } from './Log.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PhasePanel } from './PhasePanel.tsx';
import { Pilots } from './Pilots.tsx';
import { Strategy } from './Strategy.tsx';

export interface WorkProps {
  readonly context: ViewContext;
  readonly profile: Profile;
  readonly edit: Edit;
  /** The phase whose activities are shown. */
  readonly phase: scaling.PhaseId;
}

/** Where entries are made: the activities of a phase, the strategy, pilots, barriers and numbers. */
export const Work: ComponentType<WorkProps> = inLanguage(
  ({ context, profile, edit, phase }: WorkProps): ReactNode => {
    const record = recorder(context, edit);
    const shared = { context, record };
    return (
      <>
        <PhasePanel {...shared} phase={phase} />
        <Strategy {...shared} />
        <Pilots {...shared} />
        <Barriers {...shared} />
        <Outcomes {...shared} />
        <OnDemandNear
          load={loadLog}
          with={{ ...shared, importText: importer(context, profile, edit) }}
          words={context.messages}
        />
      </>
    );
  },
);

/** Fetches the timeline, what moved between two days, and files. */
export const loadLog = (): Promise<ComponentType<LogProps>> =>
  import('./Log.tsx').then(({ Log }) => Log);
