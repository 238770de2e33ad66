'use client';

import { type Context, createContext } from 'react';
import type { ProfileStore } from './store.ts';

/** Finds the store at the moment it is needed, so that rendering on a server makes none. */
export type StoreFinder = () => ProfileStore;

export const ProfileContext: Context<StoreFinder | null> = createContext<StoreFinder | null>(null);
