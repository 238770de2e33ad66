import type { ProfileIssue } from './issue.ts';
import type { Profile } from './types.ts';

/** Whether what the user sees is also what is stored. */
export type ProfileStatus =
  | {
      readonly state: 'ready';
      /** It is in the page's memory: whether somebody keeps it, only the page can say. */
      readonly isPassing?: boolean;
    }
  /**
   * It is in this browser, and the host's place for it has not taken it. It is tried again until it
   * does, or where it refused, with the next edit.
   */
  | {
      readonly state: 'unsent';
      /** Milliseconds since 1970: when sending first failed, since the page was opened. */
      readonly since: number;
      readonly isRefused: boolean;
    }
  /**
   * The document lives in memory until a write succeeds: storage is blocked, absent or full.
   * `text` is there where something of it is stored, and only the last changes are not: all of it,
   * to be taken home.
   */
  | { readonly state: 'unsaved'; readonly text?: string }
  /**
   * There was text in storage that can't be read. `isAside`: it was put under a key of its own, and
   * what could be read of it is stored as the document now. Else it is left where it is, and the
   * document lives in memory.
   */
  | {
      readonly state: 'unreadable';
      /** What is wrong with it, once that was looked at. */
      readonly issues?: readonly ProfileIssue[];
      readonly text: string;
      readonly isAside?: boolean;
    }
  /**
   * A newer kit wrote the text, which was stored or given by the page, and is left where it is. What
   * can be understood is shown, to be read only: an edit would live in memory.
   */
  | {
      readonly state: 'newer';
      /** What of it is not understood, once that was looked at. */
      readonly issues?: readonly ProfileIssue[];
      readonly text: string;
    };

export interface ProfileState {
  readonly profile: Profile;
  readonly status: ProfileStatus;
}

export const READY: ProfileStatus = { state: 'ready' };
export const PASSING: ProfileStatus = { state: 'ready', isPassing: true };
export const UNSAVED: ProfileStatus = { state: 'unsaved' };
