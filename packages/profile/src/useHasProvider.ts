'use client';

import { useContext } from 'react';
import { ProfileContext } from './context.ts';

/** Whether a provider is above: without one, a widget that nobody gave a document has its own. */
export const useHasProvider = (): boolean => useContext(ProfileContext) !== null;
