import type { ProfileIssue } from './issue.ts';
import type { Profile } from './types.ts';

/** Whether what the user sees is also what is stored. */
export type ProfileStatus =
  | { readonly state: 'ready' }
  /** Storage is full, blocked or absent: the document lives in memory until a write succeeds. */
  | { readonly state: 'unsaved' }
  /** Storage holds text that can't be read, which is left alone; edits live in memory. */
  | {
      readonly state: 'unreadable';
      readonly issues: readonly ProfileIssue[];
      readonly text: string;
    };

export interface ProfileState {
  readonly profile: Profile;
  readonly status: ProfileStatus;
}

export const READY: ProfileStatus = { state: 'ready' };
export const UNSAVED: ProfileStatus = { state: 'unsaved' };
