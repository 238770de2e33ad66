import { storageKey } from './storage.ts';

/** Text that couldn't be read, as it was found in this browser. */
export interface SetAside {
  /** Where it lies in `localStorage`. */
  readonly key: string;
  /** When it was set aside: `2026-11-22T01:02:03.004Z`. */
  readonly at: string;
  readonly text: string;
}

const UNREADABLE = ':unreadable:';
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A key of its own for text that is set aside now, beside that of its document. */
export const asideKey = (key: string): string => key + UNREADABLE + new Date().toISOString();

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
