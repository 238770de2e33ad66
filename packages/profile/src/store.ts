import { applyChange } from './change.ts';
import { createClock } from './clock.ts';
import { jsonText } from './json.ts';
import { keepProfile } from './kept.ts';
import { isNewer } from './migrate.ts';
import { latestStamp } from './profile.ts';
import { randomHex } from './random.ts';
import type { ProfileState } from './status.ts';
import { checkedName, localStorageAdapter, type ProfileStorage } from './storage.ts';
import { told } from './told.ts';
import type { Change, Profile } from './types.ts';

/** One document of one company: read it, hear of it, change it. */
export interface ProfileStore {
  getState(): ProfileState;
  /** Calls back after every change, ours or another tab's; gives the function that ends it. */
  subscribe(listener: (state: ProfileState) => void): () => void;
  /** Applies a change to the newest document there is, stamps and stores it. */
  edit(change: Change): Profile;
  /**
   * Puts another document in its place; one of an older kit is brought up. One of a newer kit is only
   * shown: nothing is stored, and the status is `newer`. Throws `InputError` when it isn't one.
   */
  replace(profile: unknown): Profile;
  /** Stops listening to storage; the state stays readable. */
  destroy(): void;
}

export interface ProfileStoreOptions {
  /** Names the document in the browser's storage. */
  readonly name: string;
  /** The browser's `localStorage` by default. */
  readonly storage?: ProfileStorage;
  /** Writer id in stamps; random by default, so that each tab has its own. */
  readonly writer?: string;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly now?: () => number;
  /** Who answers when a change doesn't say; `self` by default. */
  readonly rater?: string;
}

export function createProfileStore(options: ProfileStoreOptions): ProfileStore {
  const name = checkedName(options.name);
  const storage = options.storage ?? localStorageAdapter(name);
  const clock = createClock({ now: options.now, by: options.writer ?? randomHex(4) });
  const { getState, subscribe, refresh, commit, show } = told(keepProfile(storage), storage);
  const edit = (change: Change): Profile => {
    refresh();
    const isWhole = change?.type === 'replace';
    if (isWhole && isNewer(change.profile)) {
      show(jsonText(change.profile));
      return getState().profile;
    }
    const stamp = clock.tick(latestStamp(getState().profile));
    return commit((profile) => applyChange(profile, change, stamp, options.rater), isWhole);
  };
  return {
    getState,
    subscribe,
    edit,
    replace: (input) => edit({ type: 'replace', profile: input as Profile }),
    destroy: storage.subscribe?.(refresh) ?? (() => {}),
  };
}
