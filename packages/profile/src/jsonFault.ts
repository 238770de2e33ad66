/** What may come next; the second of two is a mark that ends or goes on. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const SPACE = /[\t\n\r ]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\u007f|[\u0080-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** Matches at one place, and nowhere else. */
function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

/** A place in a document, from the whole inwards. */
export type Way = (string | number)[];

/** A key that stands once more in one record, where JSON would keep the last alone. */
export interface Twin {
  /** To its record; the keys on it may be names of twins themselves. */
  readonly way: Way;
  readonly key: string;
  /** What it is called instead, so that both can be read. */
  readonly name: string;
  /** Of the key in the text. */
  readonly index: number;
  readonly length: number;
}

/** What lies deeper is refused anyway. */
const DEEPEST = 20;

/** How far a text can be read as JSON. */
interface Scan {
  /** Where it stops being JSON, counted from 0; `undefined` where it is JSON. */
  readonly fault: number | undefined;
  /** The end of the last member or item that is whole. */
  readonly whole: number;
  /** What closes the lists and records that are open at the end. */
  readonly closing: string;
  /** Members and items that are open at the end, from the outermost. */
  readonly within: Way;
  readonly twins: readonly Twin[];
}

function scan(text: string): Scan {
  const open: string[] = [];
  const keys: Set<string>[] = [];
  const twins: Twin[] = [];
  const within: Way = [];
  let expected: Expected = 'value';
  let whole = 0;
  const end = (fault: number | undefined): Scan => {
    const closing = open.map((mark) => (mark === '{' ? '}' : ']')).reverse();
    const inside = within.slice(0, open.length - 1);
    return { fault, whole, closing: closing.join(''), within: inside, twins };
  };
  const named = (key: string, last: number, index: number, length: number): string => {
    const known = keys[last];
    if (last > DEEPEST || !known) return key;
    if (known.size < known.add(key).size) return key;
    const name = `${key}\0${index}`;
    known.add(name);
    twins.push({ way: within.slice(0, last), key, name, index, length });
    return name;
  };
  for (let index = 0; ; ) {
    index += matchAt(SPACE, text, index).length;
    if (expected === 'nothing') return end(index < text.length ? index : undefined);
    const token = matchAt(TOKEN, text, index);
    const isKey = expected.startsWith('key') && token.startsWith('"');
    const next = after(expected, token, open);
    if (!next) return end(index);
    const last = open.length - 1;
    if (isKey) within[last] = named(JSON.parse(token) as string, last, index, token.length);
    else if (token === '{') keys[last] = new Set();
    else if (token === '[') within[last] = 0;
    else if (token === ',' && open[last] === '[') within[last] = Number(within[last]) + 1;
    expected = next;
    index += token.length;
    // A number that the text ends with may have been longer.
    if (isWhole(expected) && !(index === text.length && /\d$/.test(token))) whole = index;
  }
}

const isWhole = (expected: Expected): boolean =>
  [', or end', 'value or ]', 'key or }', 'nothing'].includes(expected);

/**
 * Where a text stops being JSON, counted from 0; `undefined` where it is JSON. Browsers know, and
 * tell it each in words of their own, or not at all.
 */
export const jsonFault = (text: string): number | undefined => scan(text).fault;

export interface ReadJson {
  readonly document: unknown;
  /** Where the text stops being JSON, the parts that stay open; `undefined` where it is whole. */
  readonly within: Way | undefined;
  /** Of keys that stand twice each but the first, under a name of its own in `document`. */
  readonly twins: readonly Twin[];
}

/** What a text says as JSON, or up to where it stops being that, with all that stands under one key. */
export function readJson(text: string): ReadJson {
  const { fault, whole } = scan(text);
  const beginning = fault === undefined ? text : text.slice(0, whole);
  const { closing, within, twins } = scan(beginning);
  try {
    const document: unknown = JSON.parse(renamed(beginning, twins) + closing);
    return { document, within: fault === undefined ? undefined : within, twins };
  } catch {
    // Nothing of it can be read, or it lies deeper than any document.
    return { document: undefined, within: [], twins: [] };
  }
}

function renamed(text: string, twins: readonly Twin[]): string {
  let end = 0;
  const pieces = twins.map(({ name, index, length }) => {
    const piece = text.slice(end, index) + JSON.stringify(name);
    end = index + length;
    return piece;
  });
  return pieces.join('') + text.slice(end);
}

/** What may follow the token; `undefined` where it can't stand. */
function after(expected: Expected, token: string, open: string[]): Expected | undefined {
  const end = () => (open.length === 0 ? 'nothing' : ', or end');
  const closes = (opened: string) => (open.pop() === opened ? end() : undefined);
  switch (expected) {
    case ':':
      return token === ':' ? 'value' : undefined;
    case 'key or }':
      if (token === '}') return closes('{');
      return token.startsWith('"') ? ':' : undefined;
    case 'key':
      return token.startsWith('"') ? ':' : undefined;
    case ', or end':
      if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return token === '}' ? closes('{') : token === ']' ? closes('[') : undefined;
    case 'value or ]':
      if (token === ']') return closes('[');
      break;
  }
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  return token === '' || /^[}\],:]/.test(token) ? undefined : end();
}
