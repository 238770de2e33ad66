import { jsonText } from './json.ts';
import { parseProfile } from './parse.ts';
import { storageKey } from './storage.ts';
import type { Profile } from './types.ts';

/** Another company's document with comments that are in no file yet. */
export interface KeptLook {
  /** When the last of them was written: `2026-11-22T01:02:03.004Z`. */
  readonly at: string;
  /** As who writes them calls themselves; may be empty. */
  readonly from: string;
  /** Ids of those comments' events. */
  readonly unsent: readonly string[];
  /** The document with them. */
  readonly profile: Profile;
}

export const LOOKED = ':looked:';

export const lookedKey = (name: string, id: string): string => storageKey(name) + LOOKED + id;

/** Forgets comments on the document of this id, all or those that are somewhere else now. */
export function forgetLook(name: string, id: string, unsent?: readonly string[]): void {
  const key = lookedKey(name, id);
  try {
    const kept = readLook(key);
    const rest = kept?.unsent.filter((one) => unsent && !unsent.includes(one)) ?? [];
    if (kept && rest.length > 0) {
      globalThis.localStorage.setItem(key, jsonText({ ...kept, unsent: rest }));
    } else globalThis.localStorage.removeItem(key);
  } catch (error) {
    // Where nothing can be touched nothing was kept.
    console.warn(error);
  }
}

/** What was kept beside the document of this name, the latest first. */
export function keptLooks(name: string): readonly KeptLook[] {
  const found = keysOf(storageKey(name) + LOOKED).flatMap((key) => readLook(key) ?? []);
  return found.sort((a, b) => (a.at > b.at ? -1 : 1));
}

/** Forgets all comments that were kept beside the document of this name. */
export function forgetLooks(name: string): void {
  for (const key of keysOf(storageKey(name) + LOOKED)) globalThis.localStorage.removeItem(key);
}

function keysOf(before: string): string[] {
  try {
    return Object.keys(globalThis.localStorage).filter((key) => key.startsWith(before));
  } catch {
    // Blocked or absent: nothing can have been kept.
    return [];
  }
}

export function readLook(key: string): KeptLook | undefined {
  const text = globalThis.localStorage.getItem(key);
  if (text === null) return undefined;
  try {
    const { at, from, unsent, profile } = JSON.parse(text);
    const read = parseProfile(profile);
    const isRight = Number.isFinite(Date.parse(at)) && typeof from === 'string';
    const ids = Array.isArray(unsent) ? unsent.filter((id) => typeof id === 'string') : [];
    if (read.ok && isRight && ids.length > 0)
      return { at, from, unsent: ids, profile: read.profile };
    throw new Error(`${key} holds no comments`);
  } catch (error) {
    // It stays where it is, until comments on that document take its place.
    console.warn(error);
    return undefined;
  }
}
