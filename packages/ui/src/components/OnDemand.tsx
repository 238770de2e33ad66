'use client';
import {
  type ComponentType,
  type ReactNode,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';

export interface OnDemandProps<Props> {
  /** Fetches the part. One function for good, made outside of any component. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** Props of the part. */
  readonly with: Props;
  /** What to say when it can't be fetched. */
  readonly failed: string;
}

const fetched = new WeakMap<object, unknown>();
const neverChanges = () => () => {};

/** The part, if this page has it; a server never does, and hydration goes by the server. */
function usePart<Props>(load: OnDemandProps<Props>['load']): ComponentType<Props> | undefined {
  const part = useSyncExternalStore(
    neverChanges,
    () => fetched.get(load),
    () => undefined,
  );
  return part as ComponentType<Props> | undefined;
}

/** A part that is fetched when it is first drawn, so that a page which never needs it is lighter. */
export function OnDemand<Props extends object>(props: OnDemandProps<Props>): ReactNode {
  const { load, with: given, failed } = props;
  const [state, setState] = useState<'waiting' | 'ready' | 'failed'>('waiting');
  useEffect(() => {
    let isHere = true;
    const settle = (to: 'ready' | 'failed') => isHere && setState(to);
    load().then(
      (part) => {
        fetched.set(load, part);
        settle('ready');
      },
      () => settle('failed'),
    );
    return () => {
      isHere = false;
    };
  }, [load]);
  const Part = usePart(load);
  if (Part) return <Part {...given} />;
  return state === 'failed' && <p role="status">{failed}</p>;
}
