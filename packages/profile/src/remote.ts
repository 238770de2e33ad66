import { setAside } from './aside.ts';
import { type Copy, copyIn, NOTHING_SENT } from './copy.ts';
import { jsonText } from './json.ts';
import { mergeProfiles } from './merge.ts';
import { migrate } from './migrate.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';
import { type ProfileStatus, READY } from './status.ts';
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
 * `saved`: the place has all that was said. `waiting`: it will be tried again. `stalled`: that too,
 * but it has failed three times in a row, so that the user should be told. `refused`: it won't be
 * tried until the next edit. What was said stays in this browser.
 */
export type RemoteState = 'saved' | 'waiting' | 'stalled' | 'refused';

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

/** How often it is sent at once where somebody else was faster each time, or so the place says. */
const MOST_AT_ONCE = 3;

/** Failures in a row before the user should hear of them. */
const MANY_FAILURES = 3;

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
  /** When the first of those failures was. */
  let since = 0;
  let status: ProfileStatus = READY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(next: RemoteState, error?: unknown): void {
    if (next === state && !error) return;
    state = next;
    onState?.(state, error);
    tellUser();
  }

  /** While it is tried once more, what the user was told goes on to hold. */
  function tellUser(): void {
    const isRefused = state === 'refused';
    if (state === 'saved') status = READY;
    else if (isRefused || state === 'stalled') {
      if (status.state === 'unsent' && status.isRefused === isRefused) return;
      status = { state: 'unsent', since, isRefused };
    } else return;
    tellStore();
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
    let beaten = 0;
    try {
      while (isDue) {
        isDue = false;
        const outcome = await exchange(name, place, copy, tellStore);
        if (outcome === 'beaten') beaten += 1;
        if (beaten === MOST_AT_ONCE) throw new Error('Somebody else was faster each time.');
        if (outcome !== 'done') isDue = true;
        if (isDue) continue;
        failed = 0;
        // Whoever hears it may have something to send.
        tell('saved');
      }
    } catch (error) {
      giveUp(error);
    } finally {
      // At once: what is asked for between the last exchange and here would be forgotten.
      running = undefined;
    }
  }

  function giveUp(error: unknown): void {
    if (status.state !== 'unsent' && failed === 0) since = Date.now();
    if (error instanceof Refused) {
      tell('refused', error);
      return;
    }
    if (listeners.size > 0) timer = setTimeout(sync, pause(failed));
    failed += 1;
    tell(failed < MANY_FAILURES ? 'waiting' : 'stalled', error);
  }

  return {
    // Beside this key the store sets aside what can't be read.
    key: storageKey(name),
    state: () => state,
    sync,
    status: () => status,
    read: copy.text,
    write(text) {
      if (state !== 'stalled') tell('waiting');
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

/** `more`: there is more to send. `beaten`: that too, as somebody else was faster. */
type Outcome = 'done' | 'more' | 'beaten';

/** Sends what wasn't sent, or else looks for news. */
async function exchange(
  name: string,
  place: RemotePlace,
  copy: Copy,
  tellStore: () => void,
): Promise<Outcome> {
  forgetReplaced(copy);
  const { text, sent } = copy.read();
  const isNew = text !== null && text !== sent.text;
  if (isNew) {
    const version = await place.save(text, sent.version);
    if (version !== undefined) {
      copy.write({ ...copy.read(), sent: { text, version } });
      tellStore();
      return copy.read().text === text ? 'done' : 'more';
    }
  }
  const found = await place.load(isNew ? null : sent.version);
  return found && meet(name, found, copy, tellStore) ? 'beaten' : 'done';
}

/** Of a document that was replaced or erased here only its id is needed, and nothing should lie on. */
function forgetReplaced(copy: Copy): void {
  const { text, sent } = copy.read();
  if (text === sent.text) return;
  const [mine, began] = [profileIn(text), profileIn(sent.text)];
  if (!mine || !began || mine.id === began.id) return;
  copy.write({ text, sent: { ...sent, text: jsonText(emptyProfile(began.id)) } });
}

/** Brings together what was found there and what is here by now; true when that is news there. */
function meet(
  name: string,
  { text: found, version }: Found,
  copy: Copy,
  tellStore: () => void,
): boolean {
  const { text: mine, sent } = copy.read();
  if (found === null) {
    copy.write({ text: mine, sent: NOTHING_SENT });
    return mine !== null;
  }
  const theirs = profileIn(found);
  if (!theirs) throw new Refused('What is there is no document that this version can read.');
  const own = profileIn(mine);
  const kept = { text: jsonText(theirs), version };
  const text = jsonText(own ? joined(own, theirs, profileIn(sent.text), name) : theirs);
  copy.write({ text, sent: kept });
  if (text !== mine) tellStore();
  return text !== kept.text;
}

function joined(mine: Profile, theirs: Profile, began: Profile | undefined, name: string): Profile {
  if (began && jsonText(mine) === jsonText(began)) return theirs;
  // The first time, both began from nothing; later another id says that a document was replaced.
  if (!began) return { ...mergeProfiles(mine, theirs), id: theirs.id };
  if (mine.id === theirs.id) return mergeProfiles(mine, theirs, began);
  if (mine.id !== began.id && theirs.id === began.id) return mine;
  // What was said here is about a document that is no longer there.
  if (setAside(storageKey(name), jsonText(mine))) return theirs;
  throw new Refused('Another document is there, and there is no room to set aside what is here.');
}

function profileIn(text: string | null): Profile | undefined {
  try {
    const read = parseProfile(migrate(JSON.parse(text ?? 'null')));
    return read.ok ? read.profile : undefined;
  } catch {
    // Told by those who asked.
    return undefined;
  }
}
