'use client';
import type { scaling } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { inLanguage, OnDemandNear, useFollow } from '@servitization/ui';
import type { ComponentType, ReactNode, RefObject } from 'react';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
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
  /** Its title, which takes the focus when the phase is asked for. */
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** The title of what the focus is in, which stays when a form and the button behind it go. */
function titleAround(root: HTMLElement | null): HTMLElement | null {
  const { activeElement } = (root?.getRootNode() ?? {}) as Partial<DocumentOrShadowRoot>;
  const section = activeElement?.closest('section:has([part="heading"])');
  return section?.querySelector('[part="heading"]') ?? null;
}

const placesOf = (_: HTMLElement, title: HTMLElement | null) => (title ? [title] : []);

/** Where entries are made: the activities of a phase, the strategy, pilots, barriers and numbers. */
export const Work: ComponentType<WorkProps> = inLanguage(
  ({ context, profile, edit, phase, titleRef }: WorkProps): ReactNode => {
    const [root, follow] = useFollow<HTMLDivElement, HTMLElement | null>(context.state, placesOf);
    const write = recorder(context, edit);
    const record: RecordEvent = (said) => {
      follow(titleAround(root.current));
      return write(said);
    };
    const shared = { context, record };
    return (
      <div ref={root}>
        <PhasePanel {...shared} phase={phase} titleRef={titleRef} />
        <Strategy {...shared} />
        <Pilots {...shared} />
        <Barriers {...shared} />
        <Outcomes {...shared} />
        <OnDemandNear
          load={loadLog}
          with={{ ...shared, importText: importer(context, profile, edit) }}
          words={context.messages}
        />
      </div>
    );
  },
);

/** Fetches the timeline, what moved between two days, and files. */
export const loadLog = (): Promise<ComponentType<LogProps>> =>
  import('./Log.tsx').then(({ Log }) => Log);
