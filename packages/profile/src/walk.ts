import type { InputCode } from '@servitization/core';
import { dotted, type Path, type ProfileIssue } from './issue.ts';
import { ID, ISSUES, isId, isText, TEXT, VALUES } from './limits.ts';
import { isPlain, ownValue, type PlainRecord } from './own.ts';
import type { Entries, Shape } from './shape.ts';

/** No place in a document lies deeper; it also ends circles. */
const DEPTH = 16;
const RECORD = 'a plain record';
const CARRIED = 'a value that JSON can carry';

/**
 * Copies what JSON can carry, and says what it can't, or else what the shape doesn't have. Each
 * member of the input is read once, as a getter or proxy may give something else the next time; the
 * shape then looks at the copy alone, which has none of those, no circles and no `__proto__` keys.
 * All is found by own keys, whatever the page added to `Object.prototype`.
 */
export function walk(input: unknown, shape: Shape): { copy: unknown; issues: ProfileIssue[] } {
  const issues: ProfileIssue[] = [];
  const path: Path[number][] = [];
  let left = VALUES;

  function say(code: InputCode, allowed: string): undefined {
    if (issues.length < ISSUES) issues.push({ path: dotted(path), code, allowed });
  }

  function wrong(found: unknown, allowed: string, sameKind?: boolean): undefined {
    say(found === undefined ? 'missing' : sameKind ? 'range' : 'type', allowed);
  }

  function at<T>(key: string | number, visit: () => T): T {
    path.push(key);
    const result = visit();
    path.pop();
    return result;
  }

  function read(owner: object, key: PropertyKey): unknown {
    try {
      return copyOf(Reflect.get(owner, key));
    } catch {
      // Getters and proxies may throw anything at any step.
      return say('type', CARRIED);
    }
  }

  function copyOf(value: unknown): unknown {
    left -= 1;
    if (left === 0) say('range', `at most ${VALUES} values`);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return isText(value) ? value : say('range', TEXT);
    if (typeof value === 'number') {
      return Number.isFinite(value) ? value : say('range', 'a finite number');
    }
    // As in JSON, a key whose value is `undefined` isn't there.
    if (value === undefined && typeof path.at(-1) === 'string') return undefined;
    if (typeof value !== 'object') return say('type', CARRIED);
    if (path.length >= DEPTH) return say('range', `at most ${DEPTH} levels`);
    return Array.isArray(value) ? copyOfList(value) : copyOfRecord(value);
  }

  function copyOfList(list: readonly unknown[]): unknown {
    const copy: unknown[] = [];
    for (let index = 0; index < list.length && left > 0; index += 1) {
      copy.push(at(index, () => read(list, index)));
    }
    return copy;
  }

  function copyOfRecord(record: object): unknown {
    if (!isPlain(record)) return say('type', RECORD);
    const copy: [PropertyKey, unknown][] = [];
    for (const key of Reflect.ownKeys(record)) {
      if (left <= 0) break;
      const value = at(String(key), () => member(record, key));
      if (value !== undefined) copy.push([key, value]);
    }
    return Object.fromEntries(copy);
  }

  function member(record: object, key: string | symbol): unknown {
    if (typeof key === 'symbol' || key === '__proto__') return say('unknown', 'any other key');
    return isId(key) ? read(record, key) : say('range', ID);
  }

  function compare(found: unknown, shape: Shape | undefined): void {
    if (typeof shape === 'function') compare(found, shape(found, wrong));
    else if (!shape) return;
    else if (Array.isArray(shape)) compareList(found, shape[0]);
    else if (isPlain(found)) compareRecord(found, shape as Entries);
    else wrong(found, RECORD);
  }

  function compareList(found: unknown, item: Shape): void {
    if (!Array.isArray(found)) wrong(found, 'a list');
    else for (const [index, value] of found.entries()) at(index, () => compare(value, item));
  }

  function compareRecord(found: PlainRecord, entries: Entries): void {
    for (const key of Object.keys(entries)) {
      at(key, () => compare(ownValue(found, key), entries[key]));
    }
    const unknown = Object.keys(found).find((key) => !Object.hasOwn(entries, key));
    if (unknown) at(unknown, () => say('unknown', Object.keys(entries).join(', ')));
  }

  const copy = read({ input }, 'input');
  if (issues.length === 0) compare(copy, shape);
  return { copy, issues };
}
