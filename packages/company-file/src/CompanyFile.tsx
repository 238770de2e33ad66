'use client';
import type { Profile } from '@servitization/profile';
import { OnDemand, type Settings, WidgetRoot } from '@servitization/ui';
import {
  forwardRef,
  type HTMLAttributes,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Source } from './documents.ts';
import type { LookedFile, Sending } from './kinds.ts';
import { loadConflicts, loadIncoming, loadLeft, loadLook, loadNotices } from './onDemand.ts';
import { DropPlace } from './parts/DropPlace.tsx';
import { Keeping } from './parts/Keeping.tsx';
import { Sections } from './parts/Sections.tsx';
import type { ToolId } from './toolViews.ts';
import { type CompanyFileOptions, useCompanyFile } from './useCompanyFile.ts';

export interface CompanyFileProps
  extends CompanyFileOptions,
    Partial<Settings>,
    Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /** What the host shows of a file that is looked at, such as a matrix that is read-only. */
  readonly showLooked?: (profile: Profile) => ReactNode;
  /**
   * What the host shows of one tool in such a file, such as its log, read-only; it is drawn once its
   * line is opened. Without it, or for `null`, the line says how much there is.
   */
  readonly showTool?: (tool: ToolId, profile: Profile) => ReactNode;
  /** Where a link that shares the file leads; this page by default. */
  readonly shareAddress?: string;
  /** The host's own next step, at the end. */
  readonly after?: ReactNode;
}

/** The company's file: taken home, opened, shared, compared with former times, and erased. */
export const CompanyFile: React.ForwardRefExoticComponent<
  CompanyFileProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, CompanyFileProps>(function CompanyFile(props, ref) {
  const {
    after,
    showLooked,
    showTool,
    shareAddress,
    words,
    messages,
    framework,
    formerly,
    ...some
  } = props;
  const {
    keeper,
    sending,
    reportLink,
    readOnly,
    today,
    documentName,
    profile,
    defaultProfile,
    onProfileChange,
    rater,
    ...rest
  } = some;
  const [looked, setLooked] = useState<LookedFile | null>(null);
  const model = useCompanyFile(props, looked);
  const { context, status } = model;
  const { looks } = model.beside;
  const [source, setSource] = useSource();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setSource(null);
    // The button that it was opened with, or that of its kind, for a link.
    opener.current?.focus();
  };
  const look = (found: LookedFile) => {
    setSource(null);
    setLooked(found);
  };
  return (
    <WidgetRoot aria-label={context.messages.title} {...rest} ref={ref}>
      {(status.state !== 'ready' || isStuck(sending)) && (
        <OnDemand load={loadNotices} with={{ status, sending, context }} words={context.messages} />
      )}
      {looked ? (
        <OnDemand
          load={loadLook}
          with={{ context, looked, showLooked, showTool, onLeave: () => setLooked(null) }}
          words={context.messages}
        />
      ) : (
        <DropPlace text={context.messages.drop} onFile={(file) => setSource({ file })}>
          <Keeping
            model={model}
            reportLink={reportLink}
            openerRef={opener}
            onFile={(file) => setSource({ file })}
          >
            {source && (
              <OnDemand
                load={loadIncoming}
                with={{ context, source, onPut: model.put, onLook: look, onClose: close }}
                words={context.messages}
              />
            )}
          </Keeping>
          {looks.length > 0 && (
            <OnDemand
              load={loadLeft}
              with={{ context, looks, onLook: look, onForgotten: model.onForgotten }}
              words={context.messages}
            />
          )}
          {context.profile.superseded.length > 0 && !context.readOnly && (
            <OnDemand
              load={loadConflicts}
              with={{ context, onEdit: model.edit }}
              words={context.messages}
            />
          )}
          <Sections model={model} shareAddress={shareAddress} />
          {after}
        </DropPlace>
      )}
    </WidgetRoot>
  );
});

const isStuck = (sending: Sending | undefined): boolean =>
  sending === 'stalled' || sending === 'refused';

/** Says that a fragment may hold a document; whether it does, a part on demand finds out. */
const SHARED = '#servitization=';

/** What the user handed over last: a file, or the link by which they came. */
function useSource() {
  const [source, setSource] = useState<Source | null>(null);
  useEffect(() => {
    const look = () => {
      const { hash } = location;
      if (hash.startsWith(SHARED)) setSource({ fragment: hash });
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const change = (next: Source | null) => {
    setSource(next);
    // What was decided on needs no place in the address, the history or a bookmark any more.
    if (location.hash.startsWith(SHARED)) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  };
  return [source, change] as const;
}
