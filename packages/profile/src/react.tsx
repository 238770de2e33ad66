'use client';

export { ProfileProvider, type ProfileProviderProps } from './ProfileProvider.tsx';
export { useHasProvider } from './useHasProvider.ts';
export { type ProfileHandle, type ProfileProps, useProfile } from './useProfile.ts';
