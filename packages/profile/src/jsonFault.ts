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
type Way = (string | number)[];

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
}

function scan(text: string): Scan {
  const open: string[] = [];
  const within: Way = [];
  let expected: Expected = 'value';
  let whole = 0;
  const end = (fault: number | undefined): Scan => {
    const closing = open.map((mark) => (mark === '{' ? '}' : ']')).reverse();
    return { fault, whole, closing: closing.join(''), within: within.slice(0, open.length - 1) };
  };
  for (let index = 0; ; ) {
    index += matchAt(SPACE, text, index).length;
    if (expected === 'nothing') return end(index < text.length ? index : undefined);
    const token = matchAt(TOKEN, text, index);
    const isKey = expected.startsWith('key') && token.startsWith('"');
    const next = after(expected, token, open);
    if (!next) return end(index);
    const last = open.length - 1;
    if (isKey) within[last] = JSON.parse(token) as string;
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

/** What a text that stops being JSON says up to there; `within` are the parts that stay open. */
export function jsonBeginning(text: string): { document: unknown; within: Way } {
  const beginning = text.slice(0, scan(text).whole);
  const { closing, within } = scan(beginning);
  try {
    return { document: JSON.parse(beginning + closing), within };
  } catch {
    // Nothing of it can be read, or it lies deeper than any document.
    return { document: undefined, within: [] };
  }
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
