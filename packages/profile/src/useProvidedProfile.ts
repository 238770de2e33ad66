'use client';

import { useContext } from 'react';
import { ProfileContext } from './context.ts';
import { EMPTY } from './privateStore.ts';
import { type ProfileHandle, type ProfileProps, useStored } from './useStored.ts';

/** The same where a provider is sure to be above and nobody holds the document: the script builds with it. */
export function useProfile(props: ProfileProps = {}): ProfileHandle {
  const find = useContext(ProfileContext);
  if (!find) throw new Error('No provider');
  return useStored(find, EMPTY, props);
}
