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

/**
 * Where a text stops being JSON, counted from 0; `undefined` where it is JSON. Browsers know, and
 * tell it each in words of their own, or not at all.
 */
export function jsonFault(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let index = 0; ; ) {
    index += matchAt(SPACE, text, index).length;
    if (expected === 'nothing') return index < text.length ? index : undefined;
    const token = matchAt(TOKEN, text, index);
    const next = after(expected, token, open);
    if (!next) return index;
    expected = next;
    index += token.length;
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
