'use client';
import type { scaling } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { inLanguage, OnDemandNear, useFollow } from '@servitization/ui';
import { type ComponentType, type ReactNode, type RefObject, useState } from 'react';
import { earnedBy, type Written, writtenAs } from '../earned.ts';
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
  ({ context: standing, profile, edit, phase, titleRef }: WorkProps): ReactNode => {
    const [root, follow] = useFollow<HTMLDivElement, HTMLElement | null>(standing.state, placesOf);
    const [written, note] = useState<Written | null>(null);
    const context = { ...standing, earned: written ? earnedBy(standing, written) : undefined };
    const write = recorder(context, edit);
    const record: RecordEvent = (said) => {
      follow(titleAround(root.current));
      const why = write(said);
      if (why === null) note(writtenAs(context, said));
      return why;
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
