'use client';
import type { Profile } from '@servitization/profile';
import { inLanguage, OnDemandNear, useFollow } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import type { RecordEvents, ViewContext } from '../viewContext.ts';
import { type Edit, importer, recorder } from '../writing.ts';
import { Cards } from './Cards.tsx';
import type { LogProps } from './Log.tsx';
import type { MeterProps } from './Meter.tsx';
import { Retrospective } from './Retrospective.tsx';

export interface WorkProps {
  readonly context: ViewContext;
  readonly profile: Profile;
  readonly edit: Edit;
}

/** The title of what the focus is in, which stays when a form and the button behind it go. */
function titleAround(root: HTMLElement | null): HTMLElement | null {
  const { activeElement } = (root?.getRootNode() ?? {}) as Partial<DocumentOrShadowRoot>;
  const section = activeElement?.closest('section:has([part="heading"])');
  return section?.querySelector('[part="heading"]') ?? null;
}

const placesOf = (_: HTMLElement, title: HTMLElement | null) => (title ? [title] : []);

/** Where entries are made: cards, the meter with its causes, and what was learned. */
export const Work: ComponentType<WorkProps> = inLanguage(
  ({ context, profile, edit }: WorkProps): ReactNode => {
    const [root, follow] = useFollow<HTMLDivElement, HTMLElement | null>(context.state, placesOf);
    const write = recorder(context, edit);
    const record: RecordEvents = (...said) => {
      follow(titleAround(root.current));
      return write(...said);
    };
    const shared = { context, record };
    return (
      <div ref={root}>
        <Cards {...shared} />
        <OnDemandNear load={loadMeter} with={shared} words={context.messages} />
        <Retrospective {...shared} />
        <OnDemandNear
          load={loadLog}
          with={{ ...shared, profile, edit, importText: importer(context, profile, edit) }}
          words={context.messages}
        />
      </div>
    );
  },
);

/** Fetches the paradox meter and its causes. */
export const loadMeter = (): Promise<ComponentType<MeterProps>> =>
  import('./Meter.tsx').then(({ Meter }) => Meter);

/** Fetches what other tools offer, the timeline, and files. */
export const loadLog = (): Promise<ComponentType<LogProps>> =>
  import('./Log.tsx').then(({ Log }) => Log);
