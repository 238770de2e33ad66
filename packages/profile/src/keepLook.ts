import { jsonText } from './json.ts';
import { type KeptLook, lookedKey, readLook } from './looked.ts';
import { mergeProfiles } from './merge.ts';

/**
 * Keeps comments beside the document of this name, so that they outlive the page; whether the browser
 * took them. What another page keeps of the same company's document is joined with it.
 */
export function keepLook(name: string, look: KeptLook): boolean {
  const key = lookedKey(name, look.profile.id);
  try {
    const kept = readLook(key);
    const both = kept && {
      unsent: [...new Set([...kept.unsent, ...look.unsent])],
      profile: mergeProfiles(kept.profile, look.profile),
    };
    globalThis.localStorage.setItem(key, jsonText({ ...look, ...both }));
    return true;
  } catch {
    // Full, blocked or absent: told by those who asked.
    return false;
  }
}
