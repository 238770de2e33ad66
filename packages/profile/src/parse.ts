import type { InputCode } from '@servitization/core';
import { type BaseIssue, safeParse } from 'valibot';
import { dotted, type ProfileIssue } from './issue.ts';
import { ISSUES } from './limits.ts';
import { copyPlain } from './plain.ts';
import { isRecord, profileSchema, RANGE } from './schema.ts';
import type { Profile } from './types.ts';

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly issues: readonly ProfileIssue[] };

type Found = Pick<BaseIssue<unknown>, 'type' | 'expected' | 'message' | 'path'>;

/** Spelled out, as a host that shares valibot may have set others for the whole page. */
const CONFIG = { abortEarly: false, abortPipeEarly: true };

/** Reads a document from whatever it is given. Never throws; gives a fresh plain object. */
export function parseProfile(input: unknown): ParsedProfile {
  const { copy, issues } = copyPlain(input);
  // What a newer version of the kit wrote is not wrong, only unknown here: say that alone.
  if (isNewer(copy)) return refused([{ path: 'schema', code: 'range', allowed: '1' }]);
  return issues.length > 0 ? refused(issues) : checked(copy);
}

function checked(copy: unknown): ParsedProfile {
  try {
    const result = safeParse(profileSchema, copy, CONFIG);
    if (!result.success) return refused(result.issues.slice(0, ISSUES).map(described));
    const twins = [
      ...repeatedIds('events', result.output.events),
      ...repeatedIds('moments', result.output.moments),
    ];
    return twins.length > 0 ? refused(twins) : { ok: true, profile: result.output };
  } catch {
    // Only where a page froze `Object.prototype`, and an id is called `constructor` or the like.
    return refused([{ path: 'profile', code: 'type', allowed: 'a document' }]);
  }
}

function isNewer(copy: unknown): boolean {
  return isRecord(copy) && typeof copy.schema === 'number' && copy.schema !== 1;
}

function refused(issues: readonly ProfileIssue[]): ParsedProfile {
  return { ok: false, issues };
}

function described(issue: Found): ProfileIssue {
  const keys = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
  return { path: dotted(keys), code: codeOf(issue), allowed: issue.message.replace(RANGE, '') };
}

function codeOf({ type, expected, message }: Found): InputCode {
  if (type !== 'strict_object') return message.startsWith(RANGE) ? 'range' : 'type';
  return expected === 'never' ? 'unknown' : 'missing';
}

/** Logs are joined by id, so that of two entries with one id one would be lost. */
function repeatedIds(list: string, entries: readonly { readonly id: string }[]): ProfileIssue[] {
  const seen = new Set<string>();
  const twins: ProfileIssue[] = [];
  entries.forEach(({ id }, index) => {
    const path = dotted([list, index, 'id']);
    if (seen.has(id)) twins.push({ path, code: 'range', allowed: 'an id used once' });
    seen.add(id);
  });
  return twins.slice(0, ISSUES);
}
