'use client';

export { ProfileProvider, type ProfileProviderProps } from './ProfileProvider.tsx';
export { type ProfileHandle, type ProfileProps, useProfile } from './useProfile.ts';
