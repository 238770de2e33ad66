/** What the tests of all words share, whatever the framework. */

export type Text = readonly [path: string, text: string];

/** Every text with the path to it, such as `activities.align-coopetition.anchors.2`. */
export function texts(value: unknown, path: readonly string[] = []): Text[] {
  return typeof value === 'string'
    ? [[path.join('.'), value]]
    : Object.entries(value as object).flatMap(([key, inner]) => texts(inner, [...path, key]));
}

/** Texts whose path begins (`cells.`), ends (`.name`) or is as told. */
export const textsAt = (words: unknown, place: RegExp): Text[] =>
  texts(words).filter(([path]) => place.test(path));

export const quote = (found: readonly Text[]): string[] =>
  found.map(([path, text]) => `${path}: ${text}`);

/** Where a line may break inside a word; seen only there. */
const SOFT_HYPHEN = '\u00AD';

/** A text as it is read on one line. */
export const seen = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');

/** Texts that have more characters than a line or a paragraph has room for. */
export const longer = (found: readonly Text[], max: number): string[] =>
  quote(found.filter(([, text]) => seen(text).length > max));

/** Words of which a stretch longer than `max` can't be broken. */
export const unbroken = (found: readonly Text[], max: number): string[] =>
  quote(found.filter(([, text]) => text.split(/[\s\u00AD-]+/u).some((part) => part.length > max)));

/** What holds in every language and for every framework: each rule, and how to find what breaks it. */
export const rulesForAll = {
  'no text is empty or has a space at an end': (words: unknown): string[] =>
    quote(texts(words).filter(([, text]) => text === '' || text !== text.trim())),

  'quotes and apostrophes are typographic': (words: unknown): string[] =>
    quote(texts(words).filter(([, text]) => /['"`´]| {2}|\.\.\./u.test(text))),
};

/** In English, consultants' words: only the names that a paper gives may have them. */
export const fog: RegExp =
  /servitiz|ecosystem|leverag|synerg|holistic|stakeholder|paradigm|utiliz|coopetit|co-?creat|value proposition|capabilit|best practice|seamless|empower|robust|transform|complementar|granular|actionable|state of the art/i;

/** What is not US English. */
export const british: RegExp =
  /(organ|custom|digital|optim|real|recogn|special|standard|formal|summar)is(e|ing|ation)|analys(e|ing)\b|colour|behaviour|favour|centre|licence|programme|catalogue|enquir|whilst/i;
