/**
 * Limits of a document. They are far above what a company writes, and low enough that a hostile
 * file of 100 MB is refused instead of freezing the page.
 */
export const ID_CHARS = 200;
export const NAME_CHARS = 200;
/** Notes, and every other text. */
export const TEXT_CHARS = 10_000;
/** Lists and records within one another in an event's `data`, `data` itself being the first. */
export const DATA_DEPTH = 8;
/** A superseded value may be an event whole, its `data` included, or a moment. */
export const SUPERSEDED_DEPTH: number = DATA_DEPTH + 2;
/** Values in the whole document. */
export const VALUES = 500_000;
/** Reported at most; the document is refused anyway. */
export const ISSUES = 100;

/** What is allowed, in words for `InputError` and issues. */
export const ID: string = `text of 1 to ${ID_CHARS} characters`;
export const NAME: string = `text of at most ${NAME_CHARS} characters`;
export const TEXT: string = `text of at most ${TEXT_CHARS} characters`;
export const TIME = 'a time such as 2026-11-22T01:02:03.004Z-0000';
export const LEVEL = '0, 1, 2, 3, 4 or null';

const LEVELS: readonly unknown[] = [0, 1, 2, 3, 4, null];

export function isId(id: unknown): boolean {
  return typeof id === 'string' && id.length > 0 && id.length <= ID_CHARS;
}

export function isName(name: unknown): boolean {
  return typeof name === 'string' && name.length <= NAME_CHARS;
}

export function isText(text: unknown): boolean {
  return typeof text === 'string' && text.length <= TEXT_CHARS;
}

export function isLevel(level: unknown): boolean {
  return LEVELS.includes(level);
}
