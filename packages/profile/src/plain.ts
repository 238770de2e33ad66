import type { InputCode } from '@servitization/core';
import { dotted, type Path, type ProfileIssue } from './issue.ts';
import { ID_CHARS, ISSUES, isId, isText, TEXT, VALUES } from './limits.ts';

/** No place in a document lies deeper; it also ends circles. */
const DEPTH = 16;

/**
 * Copies what JSON can carry, and says what it can't. The copy has no getters, proxies, circles or
 * `__proto__` keys; its records have no prototype, so that a key is there only if the input has it,
 * whatever the page added to `Object.prototype`.
 */
export function copyPlain(input: unknown): { copy: unknown; issues: ProfileIssue[] } {
  const issues: ProfileIssue[] = [];
  const path: Path[number][] = [];
  let left = VALUES;

  function refuse(code: InputCode, allowed: string): undefined {
    if (issues.length < ISSUES) issues.push({ path: dotted(path), code, allowed });
  }

  function read(owner: object, key: PropertyKey): unknown {
    try {
      return copyOf(Reflect.get(owner, key));
    } catch {
      // Getters and proxies may throw anything at any step.
      return refuse('type', 'a value that can be read');
    }
  }

  function copyOf(value: unknown): unknown {
    left -= 1;
    if (left === 0) refuse('range', `at most ${VALUES} values in a document`);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return isText(value) ? value : refuse('range', TEXT);
    if (typeof value === 'number') {
      return Number.isFinite(value) ? value : refuse('range', 'a finite number');
    }
    // As in JSON, a key whose value is `undefined` isn't there.
    if (value === undefined && typeof path.at(-1) === 'string') return undefined;
    if (typeof value !== 'object') return refuse('type', 'a value that JSON can carry');
    if (path.length >= DEPTH) return refuse('range', `at most ${DEPTH} levels`);
    return Array.isArray(value) ? copyOfList(value) : copyOfRecord(value);
  }

  function copyOfList(list: readonly unknown[]): unknown {
    const copy: unknown[] = [];
    for (let index = 0; index < list.length && left > 0; index += 1) copy.push(member(list, index));
    return copy;
  }

  function copyOfRecord(record: object): unknown {
    if (!isPlain(record)) return refuse('type', 'a plain record');
    const copy: object = Object.create(null);
    for (const key of Reflect.ownKeys(record)) {
      if (left <= 0) break;
      const value = member(record, key);
      if (value !== undefined) Reflect.set(copy, key, value);
    }
    return copy;
  }

  function member(owner: object, key: string | symbol | number): unknown {
    path.push(typeof key === 'symbol' ? String(key) : key);
    const copy = accepts(key) ? read(owner, key) : undefined;
    path.pop();
    return copy;
  }

  function accepts(key: string | symbol | number): boolean {
    if (typeof key === 'number') return true;
    if (typeof key === 'symbol' || key === '__proto__') refuse('unknown', 'any other key');
    else if (!isId(key)) refuse('range', `a key of 1 to ${ID_CHARS} characters`);
    else return true;
    return false;
  }

  return { copy: read({ input }, 'input'), issues };
}

/** Records of another realm, such as a frame's, are plain too. */
function isPlain(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}
