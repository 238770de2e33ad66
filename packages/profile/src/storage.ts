import { InputError } from '@servitization/core';
import { ID, isId } from './limits.ts';
import { PASSING, type ProfileStatus } from './status.ts';

/** Where a store keeps its text. `read` and `write` throw when they can't; the store copes with that. */
export interface ProfileStorage {
  read(): string | null;
  write(text: string): void;
  /** Its key in the browser's storage, beside which text that can't be read is set aside. */
  readonly key?: string;
  /**
   * What is to be said of a document that it has taken, `READY` where there is none: that it lasts no
   * longer than the page, or has not been sent on. The same object until there is something else to
   * say, which the store is called back for.
   */
  status?(): ProfileStatus;
  /** Whether there is nowhere to write, so that the user can be told before the first edit. */
  isBlocked?(): boolean;
  /** Calls back when somebody else may have written; gives the function that ends it. */
  subscribe?(onChange: () => void): () => void;
}

/** Storage that lasts as long as the page. */
export function memoryStorage(text: string | null = null): ProfileStorage {
  let kept = text;
  return {
    status: () => PASSING,
    read: () => kept,
    write(written) {
      kept = written;
    },
  };
}

/** The browser's storage under `servitization:<name>`, shared by all tabs of one origin. */
export function localStorageAdapter(name: string): ProfileStorage {
  const key = storageKey(name);
  return {
    key,
    read: () => globalThis.localStorage.getItem(key),
    write: (text) => globalThis.localStorage.setItem(key, text),
    isBlocked,
    subscribe: (onChange) => listen(key, onChange),
  };
}

export function storageKey(name: string): string {
  return `servitization:${checkedName(name)}`;
}

export function checkedName(name: unknown): string {
  if (isId(name)) return name as string;
  throw new InputError('name', 'range', ID);
}

/** Absent, or a browser that lets the page store nothing. */
function isBlocked(): boolean {
  try {
    return !globalThis.localStorage;
  } catch {
    return true;
  }
}

function listen(key: string, onChange: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    // `null` says that all of it was cleared.
    if (event.key === key || event.key === null) onChange();
  };
  // Absent on a server, where nothing is stored either.
  globalThis.addEventListener?.('storage', onStorage);
  // A page that comes back from the back-forward cache has heard no events meanwhile.
  globalThis.addEventListener?.('pageshow', onChange);
  return () => {
    globalThis.removeEventListener?.('storage', onStorage);
    globalThis.removeEventListener?.('pageshow', onChange);
  };
}
