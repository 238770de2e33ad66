import type { Found } from './readLog.ts';

/** Where an entry begins: within a text the quotes would be escaped. */
const ENTRY = /\{\s*"id"\s*:/g;
/** Far longer than any entry, so that a file of nothing but braces takes no time. */
const LONGEST = 500_000;
/** After so many broken entries in a file the rest of it is one. */
const MOST_BROKEN = 100;

/** What a text says as JSON; `undefined` when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told by the caller: what can't be read is listed with its place.
    return undefined;
  }
}

/** Where the entries of a list begin; -1 when the text holds no list of entries. */
function listStart(text: string): number {
  if (text.startsWith('[')) return 1;
  if (/^\{\s*"id"\s*:/.test(text)) return 0;
  const list = /"events"\s*:\s*\[/.exec(text);
  return list ? list.index + list[0].length : -1;
}

/** The end of the object that begins at a place; -1 when it is cut. */
function objectEnd(text: string, start: number): number {
  let depth = 0;
  let isText = false;
  for (let at = start; at < Math.min(text.length, start + LONGEST); at += 1) {
    const sign = text[at];
    if (isText && sign === '\\') at += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && sign === '{') depth += 1;
    else if (!isText && sign === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

const after = (text: string, from: number, pattern: RegExp): number => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
};

/**
 * The entries of a list in JSON that was cut or damaged, and `undefined` where one is broken; `null`
 * when there is no list. A list without an end counts as a broken entry: what followed is lost.
 */
export function entriesOfCut(text: string): readonly Found[] | null {
  const begins = listStart(text);
  if (begins < 0) return null;
  const found: Found[] = [];
  let broken = 0;
  let at = after(text, begins, /[^\s,]/g);
  while (at >= 0 && text[at] !== ']' && broken < MOST_BROKEN) {
    const end = text[at] === '{' ? objectEnd(text, at) : -1;
    const value = end < 0 ? undefined : parsed(text.slice(at, end));
    found.push({ place: found.length + 1, value });
    if (value === undefined) broken += 1;
    at = value === undefined ? after(text, at + 1, ENTRY) : after(text, end, /[^\s,]/g);
    if (at < 0 && value === undefined) return found;
  }
  if (at < 0 && begins > 0) found.push({ place: found.length + 1, value: undefined });
  return found;
}
