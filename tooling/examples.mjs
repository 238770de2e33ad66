import { format } from 'node:util';

const FENCE = /^```(\w+)(?: title="[^"]+")?\n([\s\S]*?)^```$/gm;

/** @returns {string[]} code of a Markdown text that is in one of these languages */
export const codeIn = (markdown, ...languages) =>
  [...markdown.matchAll(FENCE)].flatMap(([, language, code]) =>
    languages.includes(language) ? [code] : [],
  );

/** A comment at the end of a line, with those that go on below it. */
const SAID = /^(.*;) ?(?:\/\/ (.*))?((?:\n *\/\/ .*)*)$/gm;
const LOGS = /^\s*console\.log\(([\s\S]*)\);$/;

/** `import { a as b } from 'c'` for a function's body. */
const withImports = (code) =>
  code.replaceAll(/^import \{([^}]*)\} from '([^']+)';$/gm, (_, names, from) => {
    const own = names.replaceAll(/(\w+) as (\w+)/g, '$1: $2');
    return `const {${own}} = await load('${from}');`;
  });

/** What a statement with a comment after it says, as a call that hands over both. */
function heard(whole, statement, first, below) {
  const lines = [first, ...below.split('\n').map((line) => line.replace(/^ *\/\/ /, ''))];
  const expected = lines.filter(Boolean).join(' ');
  const isValue = /^[\w$][\w$.]*(\[[^\]]+\]|\(\w+\))?[\w$.[\]'-]*;$/.test(statement);
  const logged = statement.match(LOGS)?.[1] ?? (isValue && statement.slice(0, -1));
  return logged && expected ? `say(${JSON.stringify(expected)}, ${logged});` : whole;
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `…` stands for what is left out, and a text may stand in quotes. */
function fits(said, expected) {
  const bare = oneLine(expected).replace(/^'(.*)'$/, '$1');
  return new RegExp(`^${bare.split('…').map(escaped).join('.*')}$`).test(oneLine(said));
}

/**
 * Runs an example, and holds it to the comments that say what its statements give.
 *
 * @param {string} code a module without exports
 * @param {(name: string) => Promise<object>} load imports a module
 * @param {Record<string, unknown>} [given] names that the example takes as there
 * @returns {Promise<{ checked: number, faults: string[] }>} how many comments were held to, and
 *   which of them are not true
 */
export async function runExample(code, load, given = {}) {
  let checked = 0;
  const faults = [];
  const say = (expected, ...values) => {
    const said = format(...values);
    checked += 1;
    if (!fits(said, expected)) faults.push(`says ${oneLine(said)}, not ${expected}`);
  };
  const names = { load, say, ...given };
  const body = `return (async () => {\n${withImports(code).replaceAll(SAID, heard)}\n})()`;
  await new Function(...Object.keys(names), body)(...Object.values(names));
  return { checked, faults };
}
