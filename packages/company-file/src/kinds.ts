import type { KeptLook, Profile } from '@servitization/profile';

/** Where the document is kept: in this browser, by the host's site, or in memory alone. */
export type Keeper = 'browser' | 'site' | 'page';

/** How sending it to the site that keeps it goes: the states of the profile's `remoteStorage`. */
export type Sending = 'saved' | 'waiting' | 'stalled' | 'refused';

/** What can be done to the whole document at once. */
export type Deed = 'merge' | 'replace' | 'colleague' | 'erase' | 'left' | 'forget';

/** Another company's file that is looked at. */
export interface LookedFile {
  readonly profile: Profile;
  /** The whole text, where a newer kit wrote it. */
  readonly newer?: string;
  /** Comments on it that were kept when the page was left. */
  readonly kept?: KeptLook;
}
