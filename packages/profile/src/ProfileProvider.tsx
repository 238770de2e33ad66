'use client';

import { type JSX, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { ProfileContext } from './context.ts';
import { connectProfileStore, storeNamed } from './meeting.ts';
import type { ProfileStore } from './store.ts';

export interface ProfileProviderProps {
  /** Name of the document; providers and elements of the same name share it. */
  readonly name?: string;
  /** A store of the host's own instead of a name. */
  readonly store?: ProfileStore;
  readonly children?: ReactNode;
}

/** Gives the widgets below it one document; with neither name nor store, that of the one above. */
export function ProfileProvider({ name, store, children }: ProfileProviderProps): JSX.Element {
  const above = useContext(ProfileContext);
  const find = useMemo(() => {
    if (store) return () => store;
    return name === undefined ? null : () => storeNamed(name);
  }, [name, store]);

  useEffect(() => {
    if (store || name === undefined) return undefined;
    return connectProfileStore(name).release;
  }, [name, store]);

  return <ProfileContext.Provider value={find ?? above}>{children}</ProfileContext.Provider>;
}
