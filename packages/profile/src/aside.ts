import { storageKey } from './storage.ts';

/** Text that couldn't be read, as it was found in this browser, or that another document displaced. */
export interface SetAside {
  /** Where it lies in `localStorage`. */
  readonly key: string;
  /** When it was set aside: `2026-11-22T01:02:03.004Z`. */
  readonly at: string;
  readonly text: string;
}

export const UNREADABLE = ':unreadable:';
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Keeps text under a key of its own beside that of its document; whether there was room for it. */
export function setAside(key: string | undefined, text: string): boolean {
  if (key === undefined) return false;
  try {
    globalThis.localStorage.setItem(freeKey(key + UNREADABLE), text);
    return true;
  } catch {
    // Full or blocked: told by those who asked.
    return false;
  }
}

/** Told by their times, of which several texts may have one. */
const TWINS = 100;

/** The first key from now on that nothing lies under yet. */
function freeKey(before: string): string {
  const now = Date.now();
  const keys = Array.from({ length: TWINS }, (_, ms) => before + new Date(now + ms).toISOString());
  const free = keys.find((key) => globalThis.localStorage.getItem(key) === null);
  if (free === undefined) throw new Error('No room beside what was set aside.');
  return free;
}

/** What was set aside of the document of this name, the latest first; nothing where storage is blocked. */
export function setAsideTexts(name: string): readonly SetAside[] {
  const before = storageKey(name) + UNREADABLE;
  const found = keysOf(before).map((key) => ({
    key,
    at: key.slice(before.length),
    text: globalThis.localStorage.getItem(key) ?? '',
  }));
  return found.sort((a, b) => (a.at > b.at ? -1 : 1));
}

/** Erases what was set aside of the document of this name. */
export function forgetSetAside(name: string): void {
  for (const { key } of setAsideTexts(name)) globalThis.localStorage.removeItem(key);
}

function keysOf(before: string): string[] {
  try {
    const keys = Object.keys(globalThis.localStorage);
    return keys.filter((key) => key.startsWith(before) && TIME.test(key.slice(before.length)));
  } catch {
    // Blocked or absent: nothing can have been set aside.
    return [];
  }
}
