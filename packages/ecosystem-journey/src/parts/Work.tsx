'use client';
import type { Profile } from '@servitization/profile';
import { inLanguage, OnDemandNear, useFollow } from '@servitization/ui';
import type { ComponentType, ReactNode, RefObject } from 'react';
import type { Held } from '../useHeld.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { type Edit, importer, recorder } from '../writing.ts';
import { Cycles } from './Cycles.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { LogProps } from './Log.tsx';
import { Loop } from './Loop.tsx';
import { Partners } from './Partners.tsx';
import { Reviews } from './Reviews.tsx';
import { Route } from './Route.tsx';

export interface WorkProps {
  readonly context: ViewContext;
  readonly profile: Profile;
  readonly edit: Edit;
  readonly held: Held;
  /** Id of the partner whose relation is shown. */
  readonly selected: string | null;
  /** Its title, which takes the focus when the partner is asked for. */
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** The title of what the focus is in, which stays when a form and the button behind it go. */
function titleAround(root: HTMLElement | null): HTMLElement | null {
  const { activeElement } = (root?.getRootNode() ?? {}) as Partial<DocumentOrShadowRoot>;
  const section = activeElement?.closest('section:has([part="heading"])');
  return section?.querySelector('[part="heading"]') ?? null;
}

const placesOf = (root: HTMLElement, title: HTMLElement | null) => {
  const first = root.querySelector<HTMLElement>('[part="heading"]');
  return [...(title ? [title] : []), ...(first ? [first] : [])];
};

/** Where entries are made: relations, the route, what to do next, reviews and cycles. */
export const Work: ComponentType<WorkProps> = inLanguage(
  ({ context, profile, edit, held, selected, titleRef }: WorkProps): ReactNode => {
    const [root, follow] = useFollow<HTMLDivElement, HTMLElement | null>(context.state, placesOf);
    const write = recorder(context, edit);
    const record: RecordEvent = (said) => {
      held.settle();
      follow(titleAround(root.current));
      return write(said);
    };
    const shared = { context, record };
    const isEmpty = context.state.partners.length === 0;
    return (
      <div ref={root}>
        {!isEmpty && <FigureTable context={context} />}
        <Partners {...shared} {...{ held, selected, titleRef }} />
        <Route {...shared} held={held} />
        <Loop context={context} />
        <Reviews {...shared} />
        {!isEmpty && <Cycles context={context} />}
        <OnDemandNear
          load={loadLog}
          with={{ ...shared, profile, importText: importer(context, profile, edit) }}
          words={context.messages}
        />
      </div>
    );
  },
);

/** Fetches the log and the way into files. */
export const loadLog = (): Promise<ComponentType<LogProps>> =>
  import('./Log.tsx').then(({ Log }) => Log);
