import { setAside } from './aside.ts';
import { type Copy, copyIn, NOTHING_SENT, type Sent } from './copy.ts';
import { jsonText } from './json.ts';
import { mergeProfiles } from './merge.ts';
import { migrate } from './migrate.ts';
import { parseProfile } from './parse.ts';
import { localStorageAdapter, type ProfileStorage, storageKey } from './storage.ts';
import type { Profile } from './types.ts';

/** What lies in a place, and which version of it that is; nothing yet has neither. */
export interface Found {
  readonly text: string | null;
  readonly version: string | null;
}

/** A place of the host's own that answers later: a server, a file, another window. */
export interface RemotePlace {
  /** What is there; `undefined` when it still is the version that is `known`. */
  load(known: string | null): Promise<Found | undefined>;
  /**
   * Puts a text there if it still is the version that is `known`, and gives the new version;
   * `undefined` when somebody else was faster. `null` says that nothing may be there yet.
   */
  save(text: string, known: string | null): Promise<string | undefined>;
}

/** There is no use in trying again before something changes: rejected with by a place. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * `saved`: the place has all that was said. `waiting`: it will be tried again. `refused`: it won't,
 * until the next edit; what was said stays in this browser.
 */
export type RemoteState = 'saved' | 'waiting' | 'refused';

export interface RemoteOptions {
  /** Names the copy in this browser. */
  readonly name: string;
  readonly place: RemotePlace;
  /** Where the copy and what wasn't sent yet outlive the page; the browser's storage by default. */
  readonly local?: ProfileStorage;
  /** Milliseconds before the next try, by how many have failed in a row. */
  readonly pause?: (failed: number) => number;
  /** Hears of every new state, with what went wrong. */
  readonly onState?: (state: RemoteState, error?: unknown) => void;
}

export interface RemoteStorage extends ProfileStorage {
  state(): RemoteState;
  /** Sends and fetches now; resolves once nothing is left to do, or no more can be done now. */
  sync(): Promise<void>;
}

/** Doubles from a second to a minute; chance keeps many clients from coming back at once. */
const backoff = (failed: number): number =>
  Math.min(60_000, 1000 * 2 ** failed) * (0.5 + Math.random() / 2);

/**
 * Storage for `createProfileStore` that lies elsewhere. All is written to a copy in this browser
 * first, so that the page works offline and nothing is lost by a reload, and then sent; when somebody
 * else was faster, the two documents are merged and sent again. Sending twice does no harm.
 */
export function remoteStorage(options: RemoteOptions): RemoteStorage {
  const { name, place, local = localStorageAdapter(`${name}:remote`), onState } = options;
  const { pause = backoff } = options;
  const copy = copyIn(local);
  const listeners = new Set<() => void>();
  let state: RemoteState = 'saved';
  let running: Promise<void> | undefined;
  let isDue = false;
  let failed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(next: RemoteState, error?: unknown): void {
    if (next === state && !error) return;
    state = next;
    onState?.(state, error);
  }

  function tellStore(): void {
    for (const hear of listeners) hear();
  }

  function sync(): Promise<void> {
    clearTimeout(timer);
    isDue = true;
    running ??= exchangeAll();
    return running;
  }

  async function exchangeAll(): Promise<void> {
    try {
      while (isDue) {
        isDue = false;
        if (await exchange(place, copy, tellStore)) isDue = true;
        if (isDue) continue;
        failed = 0;
        // Whoever hears it may have something to send.
        tell('saved');
      }
    } catch (error) {
      if (error instanceof Refused) tell('refused', error);
      else {
        tell('waiting', error);
        if (listeners.size > 0) timer = setTimeout(sync, pause(failed));
        failed += 1;
      }
    } finally {
      // At once: what is asked for between the last exchange and here would be forgotten.
      running = undefined;
    }
  }

  return {
    // Beside this key the store sets aside what can't be read.
    key: storageKey(name),
    state: () => state,
    sync,
    read: copy.text,
    write(text) {
      tell('waiting');
      queueMicrotask(sync);
      // It is sent all the same: the place may take what this browser has no room for.
      if (!copy.write({ ...copy.read(), text }))
        throw new Error('There is no room in this browser.');
    },
    subscribe(onChange) {
      listeners.add(onChange);
      const leave = [local.subscribe?.(onChange), listen('online', sync), listen('pageshow', sync)];
      sync();
      return () => {
        for (const one of leave) one?.();
        listeners.delete(onChange);
        if (listeners.size === 0) clearTimeout(timer);
      };
    },
  };
}

function listen(type: string, hear: () => unknown): () => void {
  if (typeof globalThis.addEventListener !== 'function') return () => {};
  globalThis.addEventListener(type, hear);
  return () => globalThis.removeEventListener(type, hear);
}

/** Sends what wasn't sent, or else looks for news; true when there is more to send. */
async function exchange(place: RemotePlace, copy: Copy, tellStore: () => void): Promise<boolean> {
  const { text, sent } = copy.read();
  const isNew = text !== null && text !== sent.text;
  if (isNew) {
    const version = await place.save(text, sent.version);
    if (version !== undefined) {
      copy.write({ ...copy.read(), sent: { text, version } });
      tellStore();
      return copy.read().text !== text;
    }
  }
  const found = await place.load(isNew ? null : sent.version);
  return found ? meet(found, copy, tellStore) : false;
}

/** Brings together what was found there and what is here by now; true when that is news there. */
function meet({ text: found, version }: Found, copy: Copy, tellStore: () => void): boolean {
  const { text: mine, sent } = copy.read();
  if (found === null) {
    copy.write({ text: mine, sent: NOTHING_SENT });
    return mine !== null;
  }
  const theirs = profileIn(found);
  if (!theirs) throw new Refused('What is there is no document that this version can read.');
  const own = mine === null ? undefined : profileIn(mine);
  const kept = { text: jsonText(theirs), version };
  const text = jsonText(own ? joined(own, theirs, sent, copy) : theirs);
  copy.write({ text, sent: kept });
  if (text !== mine) tellStore();
  return text !== kept.text;
}

function joined(mine: Profile, theirs: Profile, sent: Sent, copy: Copy): Profile {
  const began = sent.text === null ? undefined : profileIn(sent.text);
  if (began && jsonText(mine) === jsonText(began)) return theirs;
  // The first time, both began from nothing; later another id says that a document was replaced.
  if (!began) return { ...mergeProfiles(mine, theirs), id: theirs.id };
  if (mine.id === theirs.id) return mergeProfiles(mine, theirs, began);
  if (mine.id !== began.id && theirs.id === began.id) return mine;
  // What was said here is about a document that is no longer there.
  setAside(copy.key, jsonText(mine));
  return theirs;
}

function profileIn(text: string): Profile | undefined {
  try {
    const read = parseProfile(migrate(JSON.parse(text)));
    return read.ok ? read.profile : undefined;
  } catch {
    // Told by those who asked.
    return undefined;
  }
}
