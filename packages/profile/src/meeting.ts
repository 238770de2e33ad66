import { createProfileStore, type ProfileStore, type ProfileStoreOptions } from './store.ts';

/*
 * Providers and elements of one page meet here, whichever copy of this package each was built with:
 * `globalThis[Symbol.for('servitization.stores.v1')]` is a `Map` from a document's name to
 * `{ store, users }`. Who uses a store adds one to `users`, and takes it back when it leaves. Once
 * nobody is left, and nobody came back before the current task's end, the entry is removed and its
 * store destroyed. A copy that needs more of a store than `ProfileStore` has must use a `v2`.
 */
const MEETING_PLACE = Symbol.for('servitization.stores.v1');

interface Meeting {
  readonly store: ProfileStore;
  users: number;
}

/** How long a store waits for its first user, which rendering may ask for before it connects. */
const PATIENCE_MS = 1000;

export type ConnectOptions = Omit<ProfileStoreOptions, 'name'>;

export interface ProfileConnection {
  readonly store: ProfileStore;
  /** Leaves the store; the last to leave takes it down. Twice is harmless. */
  readonly release: () => void;
}

/** Joins the page's store of that name. Options count for whoever comes first. */
export function connectProfileStore(name: string, options?: ConnectOptions): ProfileConnection {
  const meeting = meetings().get(name) ?? open(name, options);
  meeting.users += 1;
  let connected = true;
  return {
    store: meeting.store,
    release() {
      if (!connected) return;
      connected = false;
      meeting.users -= 1;
      // An element that is moved leaves and comes back at once; what it holds must survive that.
      queueMicrotask(() => close(name, meeting));
    },
  };
}

/** The page's store of that name for somebody who is about to connect. */
export function storeNamed(name: string): ProfileStore {
  const found = meetings().get(name);
  if (found) return found.store;
  const meeting = open(name);
  // Rendering may be given up before anything connects.
  setTimeout(() => close(name, meeting), PATIENCE_MS);
  return meeting.store;
}

function open(name: string, options?: ConnectOptions): Meeting {
  const meeting = { store: createProfileStore({ ...options, name }), users: 0 };
  meetings().set(name, meeting);
  return meeting;
}

function close(name: string, meeting: Meeting): void {
  if (meeting.users > 0 || meetings().get(name) !== meeting) return;
  meetings().delete(name);
  meeting.store.destroy();
}

function meetings(): Map<string, Meeting> {
  const found: unknown = Reflect.get(globalThis, MEETING_PLACE);
  if (found instanceof Map) return found;
  const place = new Map<string, Meeting>();
  Object.defineProperty(globalThis, MEETING_PLACE, { value: place });
  return place;
}
