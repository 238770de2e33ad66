import type { Found } from './readLog.ts';

/** What stands where no event could be read. */
export const lost = {
  event: { path: 'event', code: 'type', allowed: 'an event as JSON' },
  head: { path: 'head', code: 'missing', allowed: 'the beginning of the file' },
  end: { path: 'end', code: 'missing', allowed: 'the rest of the file' },
} as const;

/** What was found at a place. */
export const foundAt = (place: number, value: unknown): Found =>
  value === undefined ? { place, value, lost: lost.event } : { place, value };

/** The same list when its beginning is missing: an entry that is broken there belongs to that. */
export function withoutHead(found: readonly Found[]): readonly Found[] {
  const [first, ...others] = found;
  const head = { place: 1, value: undefined, lost: lost.head };
  return first?.lost === lost.event ? [head, ...others] : [head, ...found];
}

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

/** Where the entries of a list begin, and whether what comes before them is there; -1 for none. */
function listStart(text: string): readonly [start: number, hasHead: boolean] {
  if (/^\[\s*(?:[{\]]|$)/.test(text)) return [1, true];
  const list = /"events"\s*:\s*\[/.exec(text);
  if (list) return [list.index + list[0].length, text.startsWith('{')];
  return [text.search(ENTRY), false];
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

/** The entries from a place on; one that never ends, or a list that doesn't, is where the file ends. */
function entriesFrom(text: string, begins: number): readonly Found[] {
  const found: Found[] = [];
  const end = () => [...found, { place: found.length + 1, value: undefined, lost: lost.end }];
  let broken = 0;
  let at = after(text, begins, /[^\s,]/g);
  while (at >= 0 && text[at] !== ']' && broken < MOST_BROKEN) {
    const close = text[at] === '{' ? objectEnd(text, at) : -1;
    const value = close < 0 ? undefined : parsed(text.slice(at, close));
    const next = value === undefined ? after(text, at + 1, ENTRY) : after(text, close, /[^\s,]/g);
    if (next < 0 && close < 0) return end();
    found.push(foundAt(found.length + 1, value));
    if (next < 0 && value === undefined) return found;
    if (value === undefined) broken += 1;
    at = next;
  }
  return at < 0 ? end() : found;
}

/**
 * The entries of a list in JSON that was cut or damaged, with what is broken or missing in their
 * place; `null` when there is no list.
 */
export function entriesOfCut(text: string): readonly Found[] | null {
  const [begins, hasHead] = listStart(text);
  if (begins < 0) return null;
  const found = entriesFrom(text, begins);
  return hasHead ? found : withoutHead(found);
}
