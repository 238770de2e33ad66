import type { StoreFinder } from './context.ts';
import { heldState } from './held.ts';
import { isNewer } from './migrate.ts';
import { emptyProfile } from './profile.ts';
import { replaced } from './replaced.ts';
import { PASSING, type ProfileState, READY } from './status.ts';
import { memoryStorage } from './storage.ts';
import { createProfileStore, type ProfileStore } from './store.ts';
import type { Profile } from './types.ts';

/** What a server draws, and the first paint after it, where the document is in somebody's browser. */
export const EMPTY: ProfileState = {
  profile: /* @__PURE__ */ emptyProfile('empty'),
  status: READY,
};

export interface PrivateStore {
  readonly find: StoreFinder;
  /** The same on a server and in the browser. */
  readonly initial: ProfileState;
}

/**
 * A widget's own document, made when it is first needed: what a server draws ahead of time may hold
 * nothing that is random or of its hour.
 */
export function privateStore(defaultProfile: Profile | undefined): PrivateStore {
  let made: ProfileStore | undefined;
  const find = () => {
    if (made) return made;
    made = createProfileStore({ name: 'private', storage: memoryStorage() });
    if (defaultProfile) made.replace(defaultProfile);
    return made;
  };
  if (!defaultProfile) return { find, initial: { ...EMPTY, status: PASSING } };
  if (isNewer(defaultProfile)) return { find, initial: heldState(defaultProfile) };
  return { find, initial: { profile: replaced(EMPTY.profile, defaultProfile), status: PASSING } };
}
